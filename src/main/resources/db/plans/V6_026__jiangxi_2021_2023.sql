-- 江西省科技创新行动方案(至2023年)
-- Jiangxi S&T innovation action plan to 2023

SELECT seed_plan(
    code => 'jiangxi-2021-2023', region => '360000',
    kind => 'PROGRAMME', first_year => 2021, last_year => 2023,
    title_zh => '江西省科技创新行动方案(至2023年)',
    title_en => 'Jiangxi S&T innovation action plan to 2023',
    source => 'jx-action-2022');

SELECT seed_target(
    plan => 'jiangxi-2021-2023', indicator => 'rd-expenditure', year => 2023,
    kind => 'AVERAGE_GROWTH', comparison => 'AT_LEAST', value => 14,
    baseline_year => 2020, baseline_value => 430.7,
    source => 'jx-action-2022',
    quote => '到2023年,...全社会研究与开发(R&D)经费支出年均增长14%以上;基础研究经费占R&D经费比重提高至4.68%;每万人有效发明专利拥有量达到7.4件',
    note => 'baseline year not printed, taken as 2020');

SELECT seed_target(
    plan => 'jiangxi-2021-2023', indicator => 'basic-research-share', year => 2023,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 4.68,
    source => 'jx-action-2022',
    quote => '到2023年,...全社会研究与开发(R&D)经费支出年均增长14%以上;基础研究经费占R&D经费比重提高至4.68%;每万人有效发明专利拥有量达到7.4件');

SELECT seed_target(
    plan => 'jiangxi-2021-2023', indicator => 'invention-patents-per-10k', year => 2023,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 7.4,
    source => 'jx-action-2022',
    quote => '到2023年,...全社会研究与开发(R&D)经费支出年均增长14%以上;基础研究经费占R&D经费比重提高至4.68%;每万人有效发明专利拥有量达到7.4件');
