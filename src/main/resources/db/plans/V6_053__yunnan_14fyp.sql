-- 云南省“十四五”科技创新规划
-- Yunnan 14th Five-Year S&T innovation plan

SELECT seed_plan(
    code => 'yunnan-14fyp', region => '530000',
    kind => 'FIVE_YEAR', first_year => 2021, last_year => 2025,
    title_zh => '云南省“十四五”科技创新规划',
    title_en => 'Yunnan 14th Five-Year S&T innovation plan',
    source => 'yn-14fyp');

SELECT seed_target(
    plan => 'yunnan-14fyp', indicator => 'rd-expenditure', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 525,
    baseline_year => 2020, baseline_value => 246.0,
    source => 'yn-14fyp',
    quote => '全省研究与试验发展经费投入达525亿元;国家高新技术企业数达3500家;技术合同成交金额为130亿元;公民具备科学素质的比例达到12%',
    note => 'draft for comment, Feb 2022; a LEVEL target for R&D expenditure');

SELECT seed_target(
    plan => 'yunnan-14fyp', indicator => 'high-tech-enterprises', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 3500,
    source => 'yn-14fyp',
    quote => '全省研究与试验发展经费投入达525亿元;国家高新技术企业数达3500家;技术合同成交金额为130亿元;公民具备科学素质的比例达到12%',
    note => 'draft for comment');

SELECT seed_target(
    plan => 'yunnan-14fyp', indicator => 'tech-contract-turnover', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 130,
    source => 'yn-14fyp',
    quote => '全省研究与试验发展经费投入达525亿元;国家高新技术企业数达3500家;技术合同成交金额为130亿元;公民具备科学素质的比例达到12%',
    note => 'draft for comment');
