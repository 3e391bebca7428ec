import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { parseDecimal } from '../../src/core/index.ts';
import { openTables, type Sheet, writeWorkbook } from '../../src/sheets/index.ts';

const SHEET: Sheet = {
  name: 'Ark',
  title: 'Prøve & <mere>',
  columns: [{ width: 8, hidden: true }, { width: 20 }, { width: 12 }],
  head: 2,
  locked: true,
  rows: [
    { cells: [undefined, { look: 'title', value: 'Prøve', span: 2 }], height: 30 },
    {
      cells: [
        { look: 'heading', value: 'id' },
        { look: 'heading', value: 'Tal' },
        { look: 'heading', value: 'Dag' },
      ],
    },
    {
      cells: [
        { look: 'plain', value: '=1+1' },
        { look: 'open', value: parseDecimal('3.6'), accepts: { kind: 'number' } },
        { look: 'open', value: { year: 2026, month: 8, day: 31 }, accepts: { kind: 'date' } },
      ],
    },
    {
      cells: [
        { look: 'plain', value: '@x\u0007y\næøå' },
        { look: 'open', accepts: { kind: 'choice', choices: ['nås', 'nås ikke'] } },
      ],
    },
    { cells: [] },
    {
      cells: [
        { look: 'plain', value: '+45' },
        { look: 'plain', value: '-1' },
      ],
    },
  ],
};

it('reads what it wrote: text as text, numbers as numbers, days as days, each in its own row', async () => {
  const read = await openTables('x.xlsx', await writeWorkbook(SHEET));
  expect(read).toMatchInlineSnapshot(`
    {
      "ok": true,
      "tables": [
        {
          "name": "Ark",
          "rows": [
            [
              undefined,
              {
                "kind": "text",
                "text": "Prøve",
              },
              undefined,
            ],
            [
              {
                "kind": "text",
                "text": "id",
              },
              {
                "kind": "text",
                "text": "Tal",
              },
              {
                "kind": "text",
                "text": "Dag",
              },
            ],
            [
              {
                "kind": "text",
                "text": "=1+1",
              },
              {
                "kind": "number",
                "value": {
                  "coefficient": 36n,
                  "scale": 1,
                },
              },
              {
                "date": {
                  "day": 31,
                  "month": 8,
                  "year": 2026,
                },
                "kind": "date",
              },
            ],
            [
              {
                "kind": "text",
                "text": "@x y
    æøå",
              },
              undefined,
              undefined,
            ],
            [
              undefined,
              undefined,
              undefined,
            ],
            [
              {
                "kind": "text",
                "text": "+45",
              },
              {
                "kind": "text",
                "text": "-1",
              },
              undefined,
            ],
          ],
        },
      ],
    }
  `);
});

it('writes the same bytes twice, also a second later', async () => {
  const first = await writeWorkbook(SHEET);
  await new Promise((wait) => setTimeout(wait, 1100));
  expect(await writeWorkbook(SHEET)).toEqual(first);
});

it('writes a protected sheet with lists, filters, a head that stays, and A4 across', async () => {
  const parts = unzipSync(await writeWorkbook(SHEET));
  expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toMatchInlineSnapshot(
    `"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Prøve &#38; &#60;mere&#62;</dc:title><dc:language>da-DK</dc:language></cp:coreProperties>"`,
  );
  expect(
    strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).replaceAll('><', '>\n<'),
  ).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
    <sheetPr>
    <pageSetUpPr fitToPage="1"/>
    </sheetPr>
    <dimension ref="A1:C6"/>
    <sheetViews>
    <sheetView workbookViewId="0">
    <pane ySplit="2" topLeftCell="A3" state="frozen" activePane="bottomLeft"/>
    </sheetView>
    </sheetViews>
    <sheetFormatPr defaultRowHeight="15"/>
    <cols>
    <col min="1" max="1" width="8" customWidth="true" hidden="true"/>
    <col min="2" max="2" width="20" customWidth="true"/>
    <col min="3" max="3" width="12" customWidth="true"/>
    </cols>
    <sheetData>
    <row r="1" ht="30" customHeight="1">
    <c r="B1" t="s" s="1">
    <v>0</v>
    </c>
    </row>
    <row r="2" ht="15" customHeight="1">
    <c r="A2" t="s" s="2">
    <v>1</v>
    </c>
    <c r="B2" t="s" s="2">
    <v>2</v>
    </c>
    <c r="C2" t="s" s="2">
    <v>3</v>
    </c>
    </row>
    <row r="3" ht="15" customHeight="1">
    <c r="A3" t="s" s="3">
    <v>4</v>
    </c>
    <c r="B3" s="4">
    <v>3.6</v>
    </c>
    <c r="C3" s="5">
    <v>46265</v>
    </c>
    </row>
    <row r="4" ht="15" customHeight="1">
    <c r="A4" t="s" s="3">
    <v>5</v>
    </c>
    <c r="B4" s="6"/>
    </row>
    <row r="5" ht="15" customHeight="1"/>
    <row r="6" ht="15" customHeight="1">
    <c r="A6" t="s" s="3">
    <v>6</v>
    </c>
    <c r="B6" t="s" s="3">
    <v>7</v>
    </c>
    </row>
    </sheetData>
    <sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>
    <autoFilter ref="A2:C6"/>
    <mergeCells count="1">
    <mergeCell ref="B1:C1"/>
    </mergeCells>
    <dataValidations count="3">
    <dataValidation type="decimal" sqref="B3" operator="between" allowBlank="1" showErrorMessage="1" errorTitle="Skriv et tal" error="Skriv tallet alene, fx 85 eller 99,6. Enheden står i målet.">
    <formula1>-1000000000000</formula1>
    <formula2>1000000000000</formula2>
    </dataValidation>
    <dataValidation type="date" sqref="C3" operator="between" allowBlank="1" showErrorMessage="1" errorTitle="Skriv en dato" error="Skriv dag, måned og år, fx 31-08-2026.">
    <formula1>36526</formula1>
    <formula2>73050</formula2>
    </dataValidation>
    <dataValidation type="list" sqref="B4" allowBlank="1" showErrorMessage="1" errorTitle="Vælg fra listen" error="Vælg et af ordene i listen, eller lad feltet være tomt.">
    <formula1>"nås,nås ikke"</formula1>
    </dataValidation>
    </dataValidations>
    <pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.2" footer="0.2"/>
    <pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>
    </worksheet>"
  `);
});
