-- 2025年浙江省政府工作报告
-- Zhejiang government work report 2025

SELECT seed_plan(
    code => 'zhejiang-2025', region => '330000',
    kind => 'ANNUAL', first_year => 2025, last_year => 2025,
    title_zh => '2025年浙江省政府工作报告',
    title_en => 'Zhejiang government work report 2025',
    source => 'zj-gwr-2025');

SELECT seed_target(
    plan => 'zhejiang-2025', indicator => 'rd-intensity', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 3.3, about => true, stretch => true,
    baseline_year => 2024, baseline_value => 3.22,
    source => 'zj-gwr-2025',
    quote => '力争全年研发投入强度达3.3%左右',
    note => '"about"');
