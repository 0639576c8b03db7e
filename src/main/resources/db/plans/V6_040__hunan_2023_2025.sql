-- 湖南科技创新高地“五大标志性工程”(2025目标)
-- Hunan five landmark projects of innovation (goals for 2025)

SELECT seed_plan(
    code => 'hunan-2023-2025', region => '430000',
    kind => 'PROGRAMME', first_year => 2023, last_year => 2025,
    title_zh => '湖南科技创新高地“五大标志性工程”(2025目标)',
    title_en => 'Hunan five landmark projects of innovation (goals for 2025)',
    source => 'hunan-2023-09');

SELECT seed_target(
    plan => 'hunan-2023-2025', indicator => 'invention-patents-per-10k', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 50, stretch => true,
    source => 'hunan-2023-09',
    quote => '力争到2025年,长株潭国家自主创新示范区技工贸总收入达3.8万亿元,每万人有效发明专利拥有量达50件',
    note => 'the clause may cover the Changsha-Zhuzhou-Xiangtan zone only, not the province');
