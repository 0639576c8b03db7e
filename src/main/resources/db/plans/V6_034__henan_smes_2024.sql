-- 2024年河南省科技型中小企业培育目标
-- Henan technology-based SME targets 2024

SELECT seed_plan(
    code => 'henan-smes-2024', region => '410000',
    kind => 'ANNUAL', first_year => 2024, last_year => 2024,
    title_zh => '2024年河南省科技型中小企业培育目标',
    title_en => 'Henan technology-based SME targets 2024',
    source => 'hn-sme-2024');

SELECT seed_target(
    plan => 'henan-smes-2024', indicator => 'tech-smes-registered', year => 2024,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 20000,
    source => 'hn-sme-2024',
    quote => '今年河南科技型中小企业入库目标2万家。其中郑州市拟入库6780家',
    note => 'a yearly register target, split by city');
