SELECT seed_plan(
    code => 'henan-15fyp', region => '410000',
    kind => 'FIVE_YEAR', first_year => 2026, last_year => 2030,
    title_zh => '河南省“十五五”规划 (2026年政府工作报告)',
    title_en => 'Henan 15th Five-Year Plan 2026-2030 (government work report 2026)',
    source => 'hn-gwr-2026');

SELECT seed_target(
    plan => 'henan-15fyp', indicator => 'rd-expenditure', year => 2030,
    kind => 'AVERAGE_GROWTH', comparison => 'AT_LEAST', value => 10,
    baseline_year => 2025,
    source => 'hn-gwr-2026',
    quote => '河南省政府工作报告绘制了“十五五”时期创新驱动发展的蓝图:...全社会研发经费投入年均增长10%以上');
