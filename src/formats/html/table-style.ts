/** Tables; below 600 px forms and overviews stand as label over content, tables of data scroll in their box. */
export function tableStyle(widths: ReadonlySet<number>): string {
  const columns = [...widths].sort((a, b) => a - b).map((width) => `.x-w${width}{width:${width / 10}%}`);
  return `${TABLES}${columns.join('')}\n${PHONE}`;
}

const TABLES = `
.x-box{margin:1.5rem 0;overflow-x:auto}
td .x-box,th .x-box{margin:.5rem 0}
table{width:100%;border-collapse:collapse;font-size:1rem;line-height:1.5}
caption,.x-caption{text-align:left;font-weight:700;color:var(--accent);padding-bottom:.4rem}
th,td{padding:.5rem .75rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--hairline);font-weight:400}
th>:first-child,td>:first-child{margin-top:0}
th>:last-child,td>:last-child{margin-bottom:0}
th p,td p,th ul,td ul,th ol,td ol{max-width:44rem;margin:.5em 0}
.x-right{text-align:right;font-variant-numeric:tabular-nums}
thead th{font-weight:700;color:var(--accent);vertical-align:bottom}
.x-data thead th,.x-overview thead th{border-bottom:.125rem solid var(--accent)}
:is(.x-form,.x-overview) :is(th,td){overflow-wrap:anywhere}
.x-form th,.x-band th{font-weight:700;color:var(--accent)}
.x-form th[scope=row]{background:var(--tint)}
.x-form thead th{background:var(--bar);color:var(--onBar);font-size:1.0625rem}
tr.x-band>*{background:var(--band)}
`;

const PHONE = `
@media screen and (max-width:37.5rem){
.x-wide>table{min-width:34rem}
.x-landscape .x-wide>table{min-width:56rem}
.x-scroll:not(.x-wide) col{width:auto}
.x-scroll:not(.x-wide) :is(th,td):not(.x-right){min-width:7.5rem;overflow-wrap:anywhere}
.x-scroll>table>caption{max-width:calc(100vw - 2rem)}
.x-form,.x-form>*,.x-form>*>tr,.x-form>*>tr>*,.x-overview,.x-overview>*,.x-overview>*>tr,.x-overview>*>tr>*{display:block;width:auto}
.x-form>colgroup,.x-overview>colgroup{display:none}
.x-form>tbody>tr>[scope=row]{border-bottom:0;padding-bottom:.25rem}
.x-form>tbody>tr>td{padding:.5rem .75rem 1rem}
.x-overview>thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.x-overview>tbody>tr{border-bottom:1px solid var(--hairline);padding:.5rem 0}
.x-overview>tbody>tr>*{border:0;padding:.125rem .5rem;text-align:left}
.x-overview>tbody>tr.x-band{padding:0}
.x-overview>tbody>tr.x-band>*{padding:.5rem}
.x-overview [data-column]{padding-left:2.5rem;color:var(--quiet);font-size:.9375rem}
.x-overview [data-column]:not(:empty)::before{content:attr(data-column) ": "}
.x-overview [data-column]>p:first-child{display:inline}
}
`;
