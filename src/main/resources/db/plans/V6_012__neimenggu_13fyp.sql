-- 内蒙古自治区“十三五”科技创新规划
-- Inner Mongolia 13th Five-Year S&T innovation plan

SELECT seed_plan(
    code => 'neimenggu-13fyp', region => '150000',
    kind => 'FIVE_YEAR', first_year => 2016, last_year => 2020,
    title_zh => '内蒙古自治区“十三五”科技创新规划',
    title_en => 'Inner Mongolia 13th Five-Year S&T innovation plan',
    source => 'nmg-13fyp');

SELECT seed_target(
    plan => 'neimenggu-13fyp', indicator => 'innovation-rank', year => 2020,
    kind => 'LEVEL', comparison => 'AT_MOST', value => 20,
    source => 'nmg-13fyp',
    quote => '綜合科技實力在全國的排位進入前20位');

SELECT seed_target(
    plan => 'neimenggu-13fyp', indicator => 'st-progress-contribution', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 55, stretch => true,
    source => 'nmg-13fyp',
    quote => '科技進步貢獻率力爭提高到55%');

SELECT seed_target(
    plan => 'neimenggu-13fyp', indicator => 'rd-intensity', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2.2,
    baseline_year => 2015,
    source => 'nmg-13fyp',
    quote => '研究與試驗發展經費占生產總值比重達到2.2%');

SELECT seed_target(
    plan => 'neimenggu-13fyp', indicator => 'invention-patents-per-10k', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 3,
    source => 'nmg-13fyp',
    quote => '每萬人發明專利擁有量達到3件');

SELECT seed_target(
    plan => 'neimenggu-13fyp', indicator => 'strategic-emerging-share', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 10,
    source => 'nmg-13fyp',
    quote => '戰略性新興產業增加值占地區生產總值比重達到10%');

SELECT seed_target(
    plan => 'neimenggu-13fyp', indicator => 'rd-personnel-per-10k-employed', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 48,
    source => 'nmg-13fyp',
    quote => '每萬名就業人員研發人力投入增加到48人年/萬人');

SELECT seed_target(
    plan => 'neimenggu-13fyp', indicator => 'industrial-rd-to-revenue', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 0.85,
    source => 'nmg-13fyp',
    quote => '規模以上工業企業研發投入占主營業務收入比例提高到0.85%');

SELECT seed_target(
    plan => 'neimenggu-13fyp', indicator => 'tech-contract-turnover', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 300,
    source => 'nmg-13fyp',
    quote => '技術市場合同交易總額達到300億元以上');
