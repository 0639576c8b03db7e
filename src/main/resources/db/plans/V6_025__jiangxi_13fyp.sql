-- 江西省“十三五”科技创新目标
-- Jiangxi 13th Five-Year Plan: innovation

SELECT seed_plan(
    code => 'jiangxi-13fyp', region => '360000',
    kind => 'FIVE_YEAR', first_year => 2016, last_year => 2020,
    title_zh => '江西省“十三五”科技创新目标',
    title_en => 'Jiangxi 13th Five-Year Plan: innovation',
    source => 'jiangxi-14fyp');

SELECT seed_target(
    plan => 'jiangxi-13fyp', indicator => 'invention-patents-per-10k', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2,
    source => 'jiangxi-14fyp',
    quote => '萬人發明專利擁有量達3.68件,超額完成2件的目標任務',
    note => 'target quoted in the next plan');
