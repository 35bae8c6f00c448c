/// How the page looks: its own rules and those of the pictures, light and dark, on paper.
enum HTMLStyle {
  static var text: String {
    page + PictureStyle.light.rules + "\n@media screen and (prefers-color-scheme:dark){\n"
      + PictureStyle.dark.rules + "\n" + dark + "}\n" + paper
  }

  private static let page = """
    :root{color-scheme:light dark;--ink:#1b2430;--soft:#465160;--line:#c9d0d8;--ground:#fff;--panel:#f5f7f9;--link:#005a94;--alert:#a3201a;--mark:#ffe79a;--note:#0067a5;--tip:#00795a;--warning:#a85b00;--open:#7b3f8c}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 "Source Sans 3","Segoe UI","Helvetica Neue",Arial,"Liberation Sans",sans-serif;font-kerning:normal;hyphens:manual;overflow-wrap:break-word}
    main,footer{max-width:47rem;margin:0 auto;padding:0 1.25rem}
    header{padding:3.2rem 0 1.1rem;margin-bottom:1.8rem;border-bottom:3px solid var(--ink)}
    h1,h2,h3,h4,h5,h6{font-family:Charter,"Bitstream Charter","Sitka Text",Cambria,"Liberation Serif",Georgia,serif;line-height:1.22;text-wrap:balance;margin:2.4em 0 .6em;font-weight:700}
    h1{font-size:clamp(1.75rem,1.3rem + 2.2vw,2.5rem);margin:0;letter-spacing:-.012em}
    h2{font-size:1.5rem;padding-top:.2em} h3{font-size:1.2rem;margin-top:2em} h4,h5,h6{font-size:1.05rem;margin-top:1.6em}
    h2+h3,h3+h4{margin-top:.9em}
    p,ul,ol,dl{margin:0 0 1em} p{max-width:42rem}
    li{margin:.22em 0} ul,ol{padding-left:1.4em} li::marker{color:var(--soft)}
    a{color:var(--link);text-underline-offset:.15em} a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:3px;border-radius:3px}
    code{font:.9em/1.4 ui-monospace,"Cascadia Code",Menlo,Consolas,"Liberation Mono",monospace;background:var(--panel);border-radius:4px;padding:.08em .32em}
    mark{background:var(--mark);color:#1b2430;padding:0 .12em;border-radius:2px}
    .faint{color:var(--soft)} .alert{color:var(--alert)}
    nav{background:var(--panel);border-radius:10px;padding:1rem 1.3rem;margin:0 0 2rem;columns:2 16rem}
    nav ol{margin:0;padding:0;list-style:none} nav li{break-inside:avoid;margin:0;padding:.22em 0}
    .verbatim{white-space:pre-wrap;margin:0 0 1em;padding:.2em 0 .2em 1.1em;border-left:3px solid var(--line);color:var(--soft)}
    .checklist{list-style:none;padding:0} .checklist li{display:flex;gap:.65em;align-items:baseline}
    .box{flex:none;width:1em;height:1em;transform:translateY(.14em)} .box rect{fill:none;stroke:var(--soft);stroke-width:1.6} .box .tick{fill:none;stroke:var(--tip);stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}
    .callout{border-left:5px solid var(--c);background:var(--panel);border-radius:0 8px 8px 0;padding:.8rem 1.1rem;margin:1.2rem 0} .callout p{margin:0}
    .callout .kind{color:var(--c)} .Note{--c:var(--note)} .Tip{--c:var(--tip)} .Warning{--c:var(--warning)} .OpenPoint{--c:var(--open)}
    .table,.picture{overflow-x:auto;margin:1.2rem 0}
    table{border-collapse:collapse;width:100%;font-size:.96rem;line-height:1.42;font-variant-numeric:tabular-nums lining-nums}
    caption{text-align:left;font-weight:650;padding:0 0 .5rem;max-width:calc(100vw - 2rem)}
    th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line)} th:last-child,td:last-child{padding-right:0}
    thead th{vertical-align:bottom;font-size:.86rem;font-weight:650;color:var(--soft);border-bottom:2px solid var(--ink);line-height:1.3} thead td{border-bottom:2px solid var(--ink)}
    tbody th{font-weight:500;max-width:12rem} td,th{hyphens:auto} .number{text-align:right;white-space:nowrap}
    figure{margin:2rem 0} figcaption strong{display:block;font-size:1.06rem} figcaption span{color:var(--soft);font-size:.95rem}
    .picture{margin:.8rem 0 .4rem} .picture svg{display:block;width:100%;height:auto;margin:0 auto}
    details{font-size:.95rem} summary{cursor:pointer;color:var(--link);padding:.3rem 0;width:fit-content}
    .sources{font-size:.92rem;color:var(--soft);margin:1rem 0} .sources p{margin:0;font-weight:650} .sources ul{margin:0} cite{font-style:normal}
    footer{margin-top:3.5rem;padding-bottom:3rem;font-size:.92rem;color:var(--soft)} footer h2{font-size:1.05rem;border-top:1px solid var(--line);padding-top:1.2rem;margin:0 0 .8rem;color:var(--ink)}
    dl>div{display:grid;grid-template-columns:8.5rem 1fr;column-gap:1rem;margin:.35rem 0} dt{font-weight:650;grid-row:1/span 99} dd{margin:0 0 .2rem;grid-column:2}
    @media (max-width:36rem){main,footer{padding:0 1rem} header{padding-top:1.8rem} dl>div{display:block} body{font-size:1rem} tbody th{min-width:7.5rem}}

    """

  private static let dark = """
    :root{--ink:#e8ecf1;--soft:#b4beca;--line:#3f4a57;--ground:#14191f;--panel:#1b222a;--link:#7cc0f2;--alert:#ff9d8b;--mark:#f5d565;--note:#63b3ee;--tip:#3cc49a;--warning:#f0a92c;--open:#dc9ccb}

    """

  /// Paper is white whatever the screen is; nothing is torn apart at the end of a page.
  private static let paper = """
    @page{size:A4;margin:20mm 20mm 22mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif;color:#465160}}
    @media print{:root{color-scheme:light} body{font-size:10.5pt;line-height:1.45} main,footer{max-width:none;padding:0} header{padding-top:0} nav,summary{display:none} details::details-content{content-visibility:visible;block-size:auto;height:auto} details{display:block;font-size:8.5pt} details .table{margin:.2rem 0 0} details table{font-size:8.5pt;line-height:1.3} details th,details td{padding-top:.18rem;padding-bottom:.18rem} h1{font-size:24pt} h2{font-size:15pt} h3{font-size:12pt} h2,h3,h4,caption,figcaption{break-after:avoid} .picture,figcaption,tr,.callout,footer,li,main>.table:has(tbody tr:nth-child(-n+14):last-child){break-inside:avoid} .picture{break-before:avoid} figcaption{break-after:avoid} thead{display:table-header-group} p{orphans:3;widows:3} .table,.picture{overflow:visible} .picture svg{min-width:0!important;max-height:215mm} table{font-size:9.5pt} a{color:inherit}}

    """
}
