-- 2024年河南省政府工作报告
-- Henan government work report 2024

SELECT seed_plan(
    code => 'henan-2024', region => '410000',
    kind => 'ANNUAL', first_year => 2024, last_year => 2024,
    title_zh => '2024年河南省政府工作报告',
    title_en => 'Henan government work report 2024',
    source => 'hn-gwr-2024');

SELECT seed_target(
    plan => 'henan-2024', indicator => 'rd-intensity', year => 2024,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2.1,
    baseline_year => 2023, baseline_value => 2,
    source => 'hn-gwr-2024',
    quote => '研发经费投入强度2.1%',
    note => 'stated as a point; baseline is the lower bound "passed 2%" of the same report');
