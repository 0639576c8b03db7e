SELECT seed_plan(
    code => 'shaanxi-2026', region => '610000',
    kind => 'ANNUAL', first_year => 2026, last_year => 2026,
    title_zh => '2026年陕西省政府工作报告',
    title_en => 'Shaanxi government work report 2026',
    source => 'sn-gwr-2026');

SELECT seed_target(
    plan => 'shaanxi-2026', indicator => 'rd-expenditure', year => 2026,
    kind => 'GROWTH', comparison => 'AT_LEAST', value => 8,
    baseline_year => 2025,
    source => 'sn-gwr-2026',
    quote => '陕西计划2026年研发经费投入增长8%,新建概念验证和中试平台20家,转移转化成果1.25万项,技术合同成交额达到5500亿元');

SELECT seed_target(
    plan => 'shaanxi-2026', indicator => 'tech-contract-turnover-registered', year => 2026,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 5500,
    baseline_year => 2025, baseline_value => 5260,
    source => 'sn-gwr-2026',
    quote => '陕西计划2026年研发经费投入增长8%,新建概念验证和中试平台20家,转移转化成果1.25万项,技术合同成交额达到5500亿元');
