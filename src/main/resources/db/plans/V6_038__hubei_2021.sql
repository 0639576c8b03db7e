-- 2021年湖北省科技工作目标
-- Hubei science and technology work plan 2021

SELECT seed_plan(
    code => 'hubei-2021', region => '420000',
    kind => 'ANNUAL', first_year => 2021, last_year => 2021,
    title_zh => '2021年湖北省科技工作目标',
    title_en => 'Hubei science and technology work plan 2021',
    source => 'hubei-2021');

SELECT seed_target(
    plan => 'hubei-2021', indicator => 'rd-expenditure', year => 2021,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 1000, stretch => true,
    baseline_year => 2020, baseline_value => 1005.3,
    source => 'hubei-2021',
    quote => '力争2021年,全省全社会研发投入超过1000亿元,高新技术产业增加值增长超过10%,高新技术企业数量增长超过10%,技术合同成交额增长超过10%',
    note => '2020 already exceeded it once the final figure came out');

SELECT seed_target(
    plan => 'hubei-2021', indicator => 'high-tech-enterprises', year => 2021,
    kind => 'GROWTH', comparison => 'AT_LEAST', value => 10, stretch => true,
    baseline_year => 2020, baseline_value => 10400,
    source => 'hubei-2021',
    quote => '力争2021年,全省全社会研发投入超过1000亿元,高新技术产业增加值增长超过10%,高新技术企业数量增长超过10%,技术合同成交额增长超过10%',
    note => '"more than 10%"');

SELECT seed_target(
    plan => 'hubei-2021', indicator => 'tech-contract-turnover', year => 2021,
    kind => 'GROWTH', comparison => 'AT_LEAST', value => 10, stretch => true,
    baseline_year => 2020,
    source => 'hubei-2021',
    quote => '力争2021年,全省全社会研发投入超过1000亿元,高新技术产业增加值增长超过10%,高新技术企业数量增长超过10%,技术合同成交额增长超过10%',
    note => '"more than 10%"');
