-- 国家“十四五”规划
-- China 14th Five-Year Plan 2021-2025

SELECT seed_plan(
    code => 'china-14fyp', region => '100000',
    kind => 'FIVE_YEAR', first_year => 2021, last_year => 2025,
    title_zh => '国家“十四五”规划',
    title_en => 'China 14th Five-Year Plan 2021-2025',
    source => 'ccas-14fyp');

SELECT seed_target(
    plan => 'china-14fyp', indicator => 'rd-expenditure', year => 2025,
    kind => 'AVERAGE_GROWTH', comparison => 'MORE_THAN', value => 7,
    baseline_year => 2020, baseline_value => 24393.1,
    source => 'ccas-14fyp',
    quote => 'From 2021 to 2025, China''s research and development (R&D) spending will increase by more than 7% a year',
    note => 'average annual growth; "more than 7%"; Chinese text 7%以上 (shlanke_14fyp)');

SELECT seed_target(
    plan => 'china-14fyp', indicator => 'high-value-patents-per-10k', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 12,
    baseline_year => 2020, baseline_value => 6.3,
    source => 'ccas-14fyp',
    quote => 'The number of high-value patents per 10,000 people will increase from 6.3 in 2020 to 12 in 2025');

SELECT seed_target(
    plan => 'china-14fyp', indicator => 'digital-core-share', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 10,
    baseline_year => 2020, baseline_value => 7.8,
    source => 'ccas-14fyp',
    quote => 'added value of the digital-economy core industry as a proportion of GDP will rise from 7.8% in 2020 to 10% in 2025');

SELECT seed_target(
    plan => 'china-14fyp', indicator => 'basic-research-share', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 8,
    baseline_year => 2020, baseline_value => 6.16,
    source => 'chinadaily-2021',
    quote => 'fundamental research spending in R&D increasing to more than 8 percent by 2025 from 6.16 percent in 2020',
    note => '6.0% in the final 2020 communique; 6.88% in 2024');

SELECT seed_target(
    plan => 'china-14fyp', indicator => 'strategic-emerging-share', year => 2025,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 17,
    source => 'shlanke-14fyp',
    quote => '战略性新兴产业增加值占GDP比重超过17%');

SELECT seed_pillar(
    plan => 'china-14fyp',
    name_zh => '区域创新', name_en => 'Regional innovation');

SELECT seed_measure(
    plan => 'china-14fyp', pillar => '区域创新',
    text_zh => '支持北京、上海、粤港澳大湾区形成国际科技创新中心', text_zh_translated => true,
    text_en => 'Support Beijing, Shanghai and the Guangdong-Hong Kong-Macao Greater Bay Area in becoming international S&T innovation centres',
    source => 'seed-004');
