-- 黑龙江新一轮科技型企业三年行动计划
-- Heilongjiang three-year action plan for S&T enterprises 2021-2023

SELECT seed_plan(
    code => 'heilongjiang-2021-2023', region => '230000',
    kind => 'PROGRAMME', first_year => 2021, last_year => 2023,
    title_zh => '黑龙江新一轮科技型企业三年行动计划',
    title_en => 'Heilongjiang three-year action plan for S&T enterprises 2021-2023',
    source => 'hlj-2021b');

SELECT seed_target(
    plan => 'heilongjiang-2021-2023', indicator => 'high-tech-enterprises', year => 2023,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 3900,
    source => 'hlj-2021b',
    quote => '2023年底全省高新技术企业数量达到3900家,加快形成增长新动能');
