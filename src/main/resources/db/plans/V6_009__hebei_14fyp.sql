-- 河北省科技创新“十四五”规划
-- Hebei 14th Five-Year S&T innovation plan

SELECT seed_plan(
    code => 'hebei-14fyp', region => '130000',
    kind => 'FIVE_YEAR', first_year => 2021, last_year => 2025,
    title_zh => '河北省科技创新“十四五”规划',
    title_en => 'Hebei 14th Five-Year S&T innovation plan',
    source => 'hebei-14fyp');

SELECT seed_target(
    plan => 'hebei-14fyp', indicator => 'rd-expenditure', year => 2025,
    kind => 'AVERAGE_GROWTH', comparison => 'AT_LEAST', value => 10,
    baseline_year => 2020, baseline_value => 634.4,
    source => 'hebei-14fyp',
    quote => '到2025年,全社會研究與試驗發展經費投入年均增長10%,基礎研究經費占全社會研發經費比重達到4%,國家高新技術企業達到15000家,技術市場成交合同額達2000億元');

SELECT seed_target(
    plan => 'hebei-14fyp', indicator => 'basic-research-share', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 4,
    source => 'hebei-14fyp',
    quote => '到2025年,全社會研究與試驗發展經費投入年均增長10%,基礎研究經費占全社會研發經費比重達到4%,國家高新技術企業達到15000家,技術市場成交合同額達2000億元');

SELECT seed_target(
    plan => 'hebei-14fyp', indicator => 'high-tech-enterprises', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 15000,
    source => 'hebei-14fyp',
    quote => '到2025年,全社會研究與試驗發展經費投入年均增長10%,基礎研究經費占全社會研發經費比重達到4%,國家高新技術企業達到15000家,技術市場成交合同額達2000億元');

SELECT seed_target(
    plan => 'hebei-14fyp', indicator => 'tech-contract-turnover', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2000,
    source => 'hebei-14fyp',
    quote => '到2025年,全社會研究與試驗發展經費投入年均增長10%,基礎研究經費占全社會研發經費比重達到4%,國家高新技術企業達到15000家,技術市場成交合同額達2000億元');
