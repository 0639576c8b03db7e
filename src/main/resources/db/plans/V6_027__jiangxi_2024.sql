-- 科技兴赣六大行动2024年工作要点
-- Jiangxi S&T work points 2024

SELECT seed_plan(
    code => 'jiangxi-2024', region => '360000',
    kind => 'ANNUAL', first_year => 2024, last_year => 2024,
    title_zh => '科技兴赣六大行动2024年工作要点',
    title_en => 'Jiangxi S&T work points 2024',
    source => 'jx-conf-2024');

SELECT seed_target(
    plan => 'jiangxi-2024', indicator => 'rd-intensity', year => 2024,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 1.9, stretch => true,
    baseline_year => 2023, baseline_value => 1.88,
    source => 'jx-conf-2024',
    quote => '全社会研发经费支出占国内生产总值比重达到1.9%;...技术合同成交额达1800亿元;...有效期内高新技术企业达7000家',
    note => '"strive"; the baseline was published later');

SELECT seed_target(
    plan => 'jiangxi-2024', indicator => 'tech-contract-turnover-registered', year => 2024,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 1800, stretch => true,
    baseline_year => 2023, baseline_value => 1595,
    source => 'jx-conf-2024',
    quote => '全社会研发经费支出占国内生产总值比重达到1.9%;...技术合同成交额达1800亿元;...有效期内高新技术企业达7000家');

SELECT seed_target(
    plan => 'jiangxi-2024', indicator => 'high-tech-enterprises', year => 2024,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 7000, stretch => true,
    baseline_year => 2023, baseline_value => 6200,
    source => 'jx-conf-2024',
    quote => '全社会研发经费支出占国内生产总值比重达到1.9%;...技术合同成交额达1800亿元;...有效期内高新技术企业达7000家');
