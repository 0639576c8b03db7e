-- 广西科技创新“十四五”规划
-- Guangxi 14th Five-Year S&T innovation plan

SELECT seed_plan(
    code => 'guangxi-14fyp', region => '450000',
    kind => 'FIVE_YEAR', first_year => 2021, last_year => 2025,
    title_zh => '广西科技创新“十四五”规划',
    title_en => 'Guangxi 14th Five-Year S&T innovation plan',
    source => 'gx-14fyp');

SELECT seed_target(
    plan => 'guangxi-14fyp', indicator => 'rd-expenditure', year => 2025,
    kind => 'AVERAGE_GROWTH', comparison => 'AT_LEAST', value => 22,
    baseline_year => 2020, baseline_value => 173.2,
    source => 'gx-14fyp',
    quote => '到2025年,我區全社會研發經費投入年均增長22%,全社會研發經費支出占地區生產總值比重達1.6%');

SELECT seed_target(
    plan => 'guangxi-14fyp', indicator => 'rd-intensity', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 1.6,
    baseline_year => 2020, baseline_value => 0.78,
    source => 'gx-14fyp',
    quote => '到2025年,我區全社會研發經費投入年均增長22%,全社會研發經費支出占地區生產總值比重達1.6%',
    note => '0.84 in 2023');

SELECT seed_target(
    plan => 'guangxi-14fyp', indicator => 'high-value-patents-per-10k', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2.5,
    source => 'gx-14fyp',
    quote => '每萬家企業法人中高新技術企業數達54家,每萬名就業人員中研發人員達25人年,每萬人口高價值發明專利擁有量達2.5件;技術市場成交合同金額達1200億元');

SELECT seed_target(
    plan => 'guangxi-14fyp', indicator => 'tech-contract-turnover', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 1200,
    source => 'gx-14fyp',
    quote => '每萬家企業法人中高新技術企業數達54家,每萬名就業人員中研發人員達25人年,每萬人口高價值發明專利擁有量達2.5件;技術市場成交合同金額達1200億元');

SELECT seed_target(
    plan => 'guangxi-14fyp', indicator => 'high-tech-per-10k-enterprises', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 54,
    source => 'gx-14fyp',
    quote => '每萬家企業法人中高新技術企業數達54家,每萬名就業人員中研發人員達25人年,每萬人口高價值發明專利擁有量達2.5件;技術市場成交合同金額達1200億元');
