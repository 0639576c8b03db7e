-- 广西科技强桂三年行动方案(2021—2023年)
-- Guangxi three-year S&T action plan 2021-2023

SELECT seed_plan(
    code => 'guangxi-2021-2023', region => '450000',
    kind => 'PROGRAMME', first_year => 2021, last_year => 2023,
    title_zh => '广西科技强桂三年行动方案(2021—2023年)',
    title_en => 'Guangxi three-year S&T action plan 2021-2023',
    source => 'gx-2021-07');

SELECT seed_target(
    plan => 'guangxi-2021-2023', indicator => 'rd-intensity', year => 2023,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 1.3,
    baseline_year => 2020, baseline_value => 0.78,
    source => 'gx-2021-07',
    quote => '到2023年,自治区全社会研究与试验发展(R&D)经费投入强度突破1.3%,规模以上工业企业中有研发活动企业占比突破15%,高新技术企业数量达4200家,...技术合同成交额总额累计突破2000亿元');

SELECT seed_target(
    plan => 'guangxi-2021-2023', indicator => 'rd-coverage-industrial', year => 2023,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 15,
    source => 'gx-2021-07',
    quote => '到2023年,自治区全社会研究与试验发展(R&D)经费投入强度突破1.3%,规模以上工业企业中有研发活动企业占比突破15%,高新技术企业数量达4200家,...技术合同成交额总额累计突破2000亿元');

SELECT seed_target(
    plan => 'guangxi-2021-2023', indicator => 'high-tech-enterprises', year => 2023,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 4200,
    source => 'gx-2021-07',
    quote => '到2023年,自治区全社会研究与试验发展(R&D)经费投入强度突破1.3%,规模以上工业企业中有研发活动企业占比突破15%,高新技术企业数量达4200家,...技术合同成交额总额累计突破2000亿元',
    note => '"more than 4,000" at the end of 2023: neither met nor missed is proved');

SELECT seed_target(
    plan => 'guangxi-2021-2023', indicator => 'tech-contract-turnover', year => 2023,
    kind => 'CUMULATIVE', comparison => 'MORE_THAN', value => 2000,
    source => 'gx-2021-07',
    quote => '到2023年,自治区全社会研究与试验发展(R&D)经费投入强度突破1.3%,规模以上工业企业中有研发活动企业占比突破15%,高新技术企业数量达4200家,...技术合同成交额总额累计突破2000亿元',
    note => 'sum of 2021 to 2023');
