SELECT seed_plan(
    code => 'jilin-2026', region => '220000',
    kind => 'ANNUAL', first_year => 2026, last_year => 2026,
    title_zh => '2026年吉林省政府工作报告',
    title_en => 'Jilin government work report 2026',
    source => 'jl-gwr-2026');

SELECT seed_target(
    plan => 'jilin-2026', indicator => 'rd-expenditure', year => 2026,
    kind => 'GROWTH', comparison => 'AT_LEAST', value => 10,
    baseline_year => 2025,
    source => 'jl-gwr-2026',
    quote => '全社会研发经费投入增长10%以上,对标全国全力消减差距');
