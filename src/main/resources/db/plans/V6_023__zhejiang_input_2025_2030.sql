-- 浙江省关于持续加大科技创新投入的实施意见
-- Zhejiang opinions on raising S&T input

SELECT seed_plan(
    code => 'zhejiang-input-2025-2030', region => '330000',
    kind => 'PROGRAMME', first_year => 2025, last_year => 2030,
    title_zh => '浙江省关于持续加大科技创新投入的实施意见',
    title_en => 'Zhejiang opinions on raising S&T input',
    source => 'zj-2027');

SELECT seed_target(
    plan => 'zhejiang-input-2025-2030', indicator => 'rd-expenditure', year => 2027,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 3600,
    baseline_year => 2024, baseline_value => 2901.4,
    source => 'zj-2027',
    quote => '全社會研究與試驗發展經費支出超3600億元且占GDP比重3.4%以上');

SELECT seed_target(
    plan => 'zhejiang-input-2025-2030', indicator => 'rd-intensity', year => 2027,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 3.4,
    baseline_year => 2024, baseline_value => 3.22,
    source => 'zj-2027',
    quote => '全社會研究與試驗發展經費支出超3600億元且占GDP比重3.4%以上');

SELECT seed_target(
    plan => 'zhejiang-input-2025-2030', indicator => 'rd-expenditure', year => 2030,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 4500,
    baseline_year => 2024, baseline_value => 2901.4,
    source => 'zj-2027',
    quote => '到2030年,...全社會研究與試驗發展經費支出超4500億元且占GDP比重3.5%以上');

SELECT seed_target(
    plan => 'zhejiang-input-2025-2030', indicator => 'rd-intensity', year => 2030,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 3.5,
    baseline_year => 2024, baseline_value => 3.22,
    source => 'zj-2027',
    quote => '到2030年,...全社會研究與試驗發展經費支出超4500億元且占GDP比重3.5%以上');
