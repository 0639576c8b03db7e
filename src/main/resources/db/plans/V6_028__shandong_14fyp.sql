-- 山东省“十四五”科技创新目标
-- Shandong 14th Five-Year Plan: innovation

SELECT seed_plan(
    code => 'shandong-14fyp', region => '370000',
    kind => 'FIVE_YEAR', first_year => 2021, last_year => 2025,
    title_zh => '山东省“十四五”科技创新目标',
    title_en => 'Shandong 14th Five-Year Plan: innovation',
    source => 'sd-2021');

SELECT seed_target(
    plan => 'shandong-14fyp', indicator => 'high-tech-enterprises', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 30000, about => true, stretch => true,
    source => 'sd-2021',
    quote => '力爭到“十四五”末全省高新技術企業、科技型中小企業入庫數量分別達到3萬家和3.6萬家左右');

SELECT seed_target(
    plan => 'shandong-14fyp', indicator => 'tech-smes-registered', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 36000, about => true, stretch => true,
    source => 'sd-2021',
    quote => '力爭到“十四五”末全省高新技術企業、科技型中小企業入庫數量分別達到3萬家和3.6萬家左右');

SELECT seed_pillar(
    plan => 'shandong-14fyp',
    name_zh => '创新型企业体系', name_en => 'Innovative enterprises');

SELECT seed_measure(
    plan => 'shandong-14fyp', pillar => '创新型企业体系',
    text_zh => '實施國家高新技術企業和科技型中小企業“雙倍增”計劃',
    text_en => 'Double the number of high-tech enterprises and of technology-based SMEs',
    source => 'sd-2021');

SELECT seed_measure(
    plan => 'shandong-14fyp', pillar => '创新型企业体系',
    text_zh => '鼓勵企業建立高水平研發機構,大幅提升規模以上工業企業研發活動覆蓋面,推動大型工業企業研發機構全覆蓋',
    text_en => 'Encourage enterprises to set up R&D institutions; full coverage of large industrial enterprises',
    source => 'sd-2021');
