SELECT seed_plan(
    code => 'shanghai-2026', region => '310000',
    kind => 'ANNUAL', first_year => 2026, last_year => 2026,
    title_zh => '2026年上海市政府工作报告',
    title_en => 'Shanghai government work report 2026',
    source => 'sh-gwr-2026');

SELECT seed_target(
    plan => 'shanghai-2026', indicator => 'rd-intensity', year => 2026,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 4.6, about => true,
    source => 'sh-gwr-2026',
    quote => '全社會研發經費支出佔GDP比重達4.6%左右');
