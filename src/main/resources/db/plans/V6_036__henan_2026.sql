-- 2026年全省科技工作会议主要目标
-- Henan science and technology work plan 2026

SELECT seed_plan(
    code => 'henan-2026', region => '410000',
    kind => 'ANNUAL', first_year => 2026, last_year => 2026,
    title_zh => '2026年全省科技工作会议主要目标',
    title_en => 'Henan science and technology work plan 2026',
    source => 'hn-st-conf-2026');

SELECT seed_target(
    plan => 'henan-2026', indicator => 'rd-intensity', year => 2026,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2.2,
    baseline_year => 2024, baseline_value => 2.01,
    source => 'hn-st-conf-2026',
    quote => '今年研發投入強度2.2%以上',
    note => 'headline; quote restored from a garbled copy; the 2025 target repeated');
