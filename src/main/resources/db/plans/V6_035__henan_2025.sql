-- 2025年全省科技工作会议主要目标
-- Henan science and technology work plan 2025

SELECT seed_plan(
    code => 'henan-2025', region => '410000',
    kind => 'ANNUAL', first_year => 2025, last_year => 2025,
    title_zh => '2025年全省科技工作会议主要目标',
    title_en => 'Henan science and technology work plan 2025',
    source => 'hn-st-conf-2025');

SELECT seed_target(
    plan => 'henan-2025', indicator => 'rd-expenditure', year => 2025,
    kind => 'GROWTH', comparison => 'AT_LEAST', value => 12,
    baseline_year => 2024, baseline_value => 1275.1,
    source => 'hn-st-conf-2025',
    quote => '全社会研发投入增长12%以上,研发投入强度达到2.2%以上;高新技术企业突破1.4万家,国家科技型中小企业突破3万家',
    note => 'baseline published after the target was set');

SELECT seed_target(
    plan => 'henan-2025', indicator => 'rd-intensity', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2.2,
    baseline_year => 2024, baseline_value => 2.01,
    source => 'hn-st-conf-2025',
    quote => '全社会研发投入增长12%以上,研发投入强度达到2.2%以上;高新技术企业突破1.4万家,国家科技型中小企业突破3万家');

SELECT seed_target(
    plan => 'henan-2025', indicator => 'high-tech-enterprises', year => 2025,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 14000,
    source => 'hn-st-conf-2025',
    quote => '全社会研发投入增长12%以上,研发投入强度达到2.2%以上;高新技术企业突破1.4万家,国家科技型中小企业突破3万家');

SELECT seed_target(
    plan => 'henan-2025', indicator => 'tech-smes', year => 2025,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 30000,
    source => 'hn-st-conf-2025',
    quote => '全社会研发投入增长12%以上,研发投入强度达到2.2%以上;高新技术企业突破1.4万家,国家科技型中小企业突破3万家');

SELECT seed_target(
    plan => 'henan-2025', indicator => 'tech-contract-turnover-registered', year => 2025,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 2300,
    source => 'hn-st-conf-2025',
    quote => '全省技术合同成交额突破2300亿元');
