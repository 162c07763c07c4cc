/// How a printed comparison looks in a browser and on paper.
///
/// No meaning is by colour alone: what changed is struck or underlined, what moved is dashed, what differs is bold and
/// numbered. On a narrow screen the columns stand below each other, each with its letter.
enum HTMLStyle {
    static let sheet: StaticString = """
        :root{color-scheme:light dark;--ink:#1c1c1a;--dim:#5f5f58;--paper:#fdfdfa;--rule:#d8d8cf;--del:#8a1c1c;\
        --del-back:#fbe9e7;--ins:#14532d;--ins-back:#e6f4e8;--mark:#7a4d00;--mark-back:#fff3d6;--link:#0b4f8a}
        @media (prefers-color-scheme:dark){:root{--ink:#e6e4dc;--dim:#a3a199;--paper:#16171a;--rule:#3a3b40;\
        --del:#f2a6a0;--del-back:#3d1f1f;--ins:#9fd8ab;--ins-back:#183322;--mark:#f0c777;--mark-back:#3a2d10;\
        --link:#8cc1f5}}
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:80rem;padding:1.5rem;background:var(--paper);color:var(--ink);\
        font:1rem/1.55 Georgia,"Times New Roman",serif}
        h1{font-size:1.5rem;margin:0 0 1rem}
        h2{font-size:1.15rem;margin:2.2rem 0 .6rem}
        a{color:var(--link)}
        header .articles{display:grid;grid-template-columns:1fr 1fr;gap:2rem}
        .articles h2{margin:.2rem 0 .5rem;line-height:1.3}
        .outlet{font-weight:bold;margin:0}
        dl{margin:0;display:grid;grid-template-columns:max-content 1fr;gap:.1rem .8rem;color:var(--dim);\
        font-size:.9rem}
        dd{margin:0;overflow-wrap:anywhere}
        nav ul,.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;font-size:.9rem}
        table{width:100%;border-collapse:collapse;table-layout:fixed}
        caption{text-align:left;color:var(--dim);font-size:.9rem;padding-bottom:.4rem}
        th{text-align:left;font-size:.9rem;color:var(--dim);border-bottom:2px solid var(--rule);padding:.3rem .6rem}
        td{vertical-align:top;border-bottom:1px solid var(--rule);padding:.5rem .6rem;overflow-wrap:break-word}
        th.sign{width:9rem}td.sign{width:9rem;color:var(--dim);font-size:.85rem}
        td.none{color:var(--dim);font-style:italic}
        td p{margin:0 0 .5rem}
        .speaker{display:block;color:var(--dim);font-size:.85rem}
        del{color:var(--del);background:var(--del-back);text-decoration:line-through}
        ins{color:var(--ins);background:var(--ins-back);text-decoration:underline}
        mark{color:var(--mark);background:var(--mark-back);font-weight:bold}
        .moved{text-decoration:underline dashed}
        .respelled{text-decoration:underline dotted}
        .see{font-size:.85rem;white-space:nowrap}
        :target{outline:2px solid var(--link);outline-offset:2px}
        @media (max-width:45rem){body{padding:.8rem}header .articles{grid-template-columns:1fr;gap:1rem}\
        table,caption,tbody,tr,td{display:block;width:100%}thead{position:absolute;left:-100vw}\
        td{border:0;padding:.2rem .4rem}td.sign{width:100%}tr{border-bottom:1px solid var(--rule);padding:.5rem 0}\
        td[data-column]::before{content:attr(data-column);font-weight:bold;color:var(--dim);display:block;\
        font-size:.8rem}}
        @media print{:root{color-scheme:light;--ink:#000;--dim:#444;--paper:#fff;--rule:#999;--del:#000;\
        --del-back:none;--ins:#000;--ins-back:none;--mark:#000;--mark-back:none;--link:#000}\
        body{max-width:none;padding:0;font-size:10pt}nav{display:none}tr{break-inside:avoid}a{text-decoration:none}}

        """
}
