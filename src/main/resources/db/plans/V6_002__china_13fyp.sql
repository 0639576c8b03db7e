-- “十三五”国家科技创新规划
-- China 13th Five-Year S&T innovation plan 2016-2020

SELECT seed_plan(
    code => 'china-13fyp', region => '100000',
    kind => 'FIVE_YEAR', first_year => 2016, last_year => 2020,
    title_zh => '“十三五”国家科技创新规划',
    title_en => 'China 13th Five-Year S&T innovation plan 2016-2020',
    source => 'nat-13fyp-st');

SELECT seed_target(
    plan => 'china-13fyp', indicator => 'rd-intensity', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2.5,
    baseline_year => 2015, baseline_value => 2.07,
    source => 'nat-13fyp-st',
    quote => '研究與試驗發展經費投入強度達到2.5%');

SELECT seed_target(
    plan => 'china-13fyp', indicator => 'invention-patents-per-10k', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 12,
    source => 'nat-13fyp-st',
    quote => '每萬人口發明專利擁有量達到12件');

SELECT seed_target(
    plan => 'china-13fyp', indicator => 'st-progress-contribution', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 60,
    baseline_year => 2015, baseline_value => 55.3,
    source => 'nat-13fyp-st',
    quote => '科技進步貢獻率達到60%',
    note => 'baseline from jxxfw.com abstract');

SELECT seed_target(
    plan => 'china-13fyp', indicator => 'tech-contract-turnover', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 20000,
    baseline_year => 2015, baseline_value => 9835.79,
    source => 'nat-13fyp-st',
    quote => '全國技術合同成交金額達到2萬億元');

SELECT seed_target(
    plan => 'china-13fyp', indicator => 'industrial-rd-to-revenue', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 1.1,
    source => 'nat-13fyp-st',
    quote => '規模以上工業企業研發經費支出與主營業務收入之比達到1.1%');

SELECT seed_target(
    plan => 'china-13fyp', indicator => 'high-tech-enterprise-revenue', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 340000,
    source => 'nat-13fyp-st',
    quote => '高新技術企業營業收入達到34萬億元');

SELECT seed_target(
    plan => 'china-13fyp', indicator => 'rd-personnel-per-10k-employed', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 60,
    baseline_year => 2015, baseline_value => 48.5,
    source => 'nat-13fyp-st',
    quote => '每萬名就業人員中研發人員達到60人年',
    note => 'baseline from China Daily (Xinhua) Aug 2016');
