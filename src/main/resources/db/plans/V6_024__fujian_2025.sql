-- 2025年福建省科技工作会议目标
-- Fujian science and technology work targets 2025

SELECT seed_plan(
    code => 'fujian-2025', region => '350000',
    kind => 'ANNUAL', first_year => 2025, last_year => 2025,
    title_zh => '2025年福建省科技工作会议目标',
    title_en => 'Fujian science and technology work targets 2025',
    source => 'fj-conf-2025');

SELECT seed_target(
    plan => 'fujian-2025', indicator => 'rd-expenditure', year => 2025,
    kind => 'GROWTH', comparison => 'AT_LEAST', value => 8, stretch => true,
    baseline_year => 2024,
    source => 'fj-conf-2025',
    quote => '我省将努力实现全社会研发投入增长8%以上');
