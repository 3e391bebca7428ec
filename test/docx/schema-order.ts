import { descendants, type Element, elementsOf } from './xml-tree.ts';

/**
 * The order in which the schema (ECMA-376, wml.xsd) wants the children of the elements that we write; Word refuses
 * or silently drops what stands elsewhere. Several names in one place are a choice.
 */
const ORDER: Readonly<Record<string, string>> = {
  'w:document': 'w:body',
  'w:body': 'w:p|w:tbl|w:sdt w:sectPr',
  'w:tbl': 'w:tblPr w:tblGrid w:tr',
  'w:tr': 'w:trPr w:tc',
  'w:tc': 'w:tcPr w:p|w:tbl|w:sdt',
  'w:sdt': 'w:sdtPr w:sdtContent',
  'w:pPr':
    'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:spacing w:ind w:contextualSpacing w:jc w:outlineLvl w:rPr w:sectPr',
  'w:numPr': 'w:ilvl w:numId',
  'w:rPr': 'w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:color w:spacing w:sz w:szCs w:u w:shd w:lang',
  'w:tblPr':
    'w:tblStyle w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription',
  'w:tblBorders': 'w:top w:left w:bottom w:right w:insideH w:insideV',
  'w:tblCellMar': 'w:top w:left w:bottom w:right',
  'w:trPr': 'w:cantSplit|w:tblHeader',
  'w:tcPr': 'w:tcW w:gridSpan w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:vAlign',
  'w:sectPr':
    'w:headerReference|w:footerReference w:type w:pgSz w:pgMar w:pgNumType w:cols w:vAlign w:titlePg w:docGrid',
  'w:styles': 'w:docDefaults w:latentStyles w:style',
  'w:docDefaults': 'w:rPrDefault w:pPrDefault',
  'w:style':
    'w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat w:locked w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tblStylePr',
  'w:tblStylePr': 'w:pPr w:rPr w:tblPr w:trPr w:tcPr',
  'w:numbering': 'w:abstractNum w:num',
  'w:abstractNum': 'w:nsid w:multiLevelType w:tmpl w:name w:lvl',
  'w:lvl': 'w:start w:numFmt w:lvlRestart w:pStyle w:suff w:lvlText w:lvlJc w:pPr w:rPr',
  'w:num': 'w:abstractNumId w:lvlOverride',
  'w:lvlOverride': 'w:startOverride w:lvl',
  'w:settings':
    'w:displayBackgroundShape w:defaultTabStop w:autoHyphenation w:consecutiveHyphenLimit w:hyphenationZone w:doNotHyphenateCaps w:evenAndOddHeaders w:compat w:themeFontLang w:decimalSymbol w:listSeparator',
  'w:font': 'w:altName w:panose1 w:charset w:family w:notTrueType w:pitch w:sig',
  'wp:inline': 'wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic',
  'w:pict': 'v:shapetype v:shape|v:rect',
  'v:shapetype': 'v:stroke v:formulas v:path v:textpath v:handles o:lock',
  'v:shape': 'v:imagedata|v:fill v:textpath o:lock o:signatureline w10:wrap',
  'pic:pic': 'pic:nvPicPr pic:blipFill pic:spPr',
};

/** Elements whose children stand in the wrong order or are not in our list; empty when all is well. */
export function orderFaults(root: Element): string[] {
  return descendants(root).flatMap((element) => {
    const order = ORDER[element.name]?.split(' ').map((choice) => choice.split('|'));
    if (order === undefined) return [];
    let last = 0;
    return elementsOf(element).flatMap((child) => {
      const place = order.findIndex((choice) => choice.includes(child.name));
      const isWrong = place < last;
      last = Math.max(last, place);
      return isWrong ? [`${child.name} in ${element.name}`] : [];
    });
  });
}
