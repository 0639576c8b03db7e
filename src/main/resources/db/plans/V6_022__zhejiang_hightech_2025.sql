-- 2025年浙江省推动高新技术及产业化发展工作要点
-- Zhejiang high-tech work points 2025

SELECT seed_plan(
    code => 'zhejiang-hightech-2025', region => '330000',
    kind => 'ANNUAL', first_year => 2025, last_year => 2025,
    title_zh => '2025年浙江省推动高新技术及产业化发展工作要点',
    title_en => 'Zhejiang high-tech work points 2025',
    source => 'zj-points-2025');

SELECT seed_target(
    plan => 'zhejiang-hightech-2025', indicator => 'high-tech-enterprises-certified', year => 2025,
    kind => 'CUMULATIVE', comparison => 'AT_LEAST', value => 5000,
    source => 'zj-points-2025',
    quote => '全省新认定高新技术企业5000家、科技型中小企业1.2万家',
    note => 'a flow target');

SELECT seed_target(
    plan => 'zhejiang-hightech-2025', indicator => 'tech-smes-registered', year => 2025,
    kind => 'CUMULATIVE', comparison => 'AT_LEAST', value => 12000,
    source => 'zj-points-2025',
    quote => '全省新认定高新技术企业5000家、科技型中小企业1.2万家',
    note => 'a flow target');

SELECT seed_target(
    plan => 'zhejiang-hightech-2025', indicator => 'industrial-rd-to-revenue', year => 2025,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 3.15,
    source => 'zj-points-2025',
    quote => '规上工业企业研发费用支出占营业收入比重超过3.15%',
    note => '研发费用 (accounting expense), not R&D 经费 of the statistics');
