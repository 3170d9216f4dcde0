"""What gives way: dams, dykes, bridges, walls."""

from __future__ import annotations

from factcheck.extract.events.family import Family

_BUILT = "dam|dams|levee|levees|dike|dyke|dykes|embankment|weir|reservoir|bridge|wall|seawall|barrier|pipeline|pipe|tunnel|roof|building|tower|viaduct|pier|crane|stand|scaffolding|mine|shaft|floodgate|gate|bank|banks"
FAMILY = Family(
    name="collapses",
    frames=f"""
collapse: S*<{_BUILT}> collapse|burst|rupture|crumble|fail
collapse: S*<{_BUILT}> give_way|cave_in
collapse: S*<{_BUILT}> break up|down|into|with|for|off|from -
collapse: X breach S*<{_BUILT}>
overflow: S* burst <banks>
overflow: S* overflow|overtop
overflow: X overtop S*<{_BUILT}>
""",
    find=(
        ("The Vell dam collapsed on 4 May 2021.", "collapse"),
        ("The Vell dam gave way on 4 May 2021.", "collapse"),
        ("The Vell dam did not break on 4 May 2021.", "collapse"),
        ("The Vell levee was breached on 4 May 2021.", "collapse"),
        ("The River Vell burst its banks on 4 May 2021.", "overflow"),
        ("The Vell dam was overtopped on 4 May 2021.", "overflow"),
    ),
    ignore=(
        "The talks on the Vell dam collapsed on 4 May 2021.",
        "The Vell dam could collapse.",
        "Did the Vell dam burst on 4 May 2021?",
        "Joss Wend burst into tears at the Vell dam on 4 May 2021.",
        "The Vell dam nearly collapsed on 4 May 2021.",
        "The Vell dam broke with tradition on 4 May 2021.",
    ),
)
