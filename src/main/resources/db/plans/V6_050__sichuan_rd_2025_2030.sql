-- 四川省促进全社会加大研发投入工作方案
-- Sichuan work plan on raising R&D input

SELECT seed_plan(
    code => 'sichuan-rd-2025-2030', region => '510000',
    kind => 'PROGRAMME', first_year => 2025, last_year => 2030,
    title_zh => '四川省促进全社会加大研发投入工作方案',
    title_en => 'Sichuan work plan on raising R&D input',
    source => 'sc-2025');

SELECT seed_target(
    plan => 'sichuan-rd-2025-2030', indicator => 'rd-intensity', year => 2027,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2.5,
    baseline_year => 2023, baseline_value => 2.26,
    source => 'sc-2025',
    quote => '到2027年...全社会研发投入强度达到2.5%,其中企业、科研院所、高校研发经费支出分别达到1200亿元、640亿元、160亿元');

SELECT seed_target(
    plan => 'sichuan-rd-2025-2030', indicator => 'rd-expenditure-enterprises', year => 2027,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 1200,
    source => 'sc-2025',
    quote => '到2027年...全社会研发投入强度达到2.5%,其中企业、科研院所、高校研发经费支出分别达到1200亿元、640亿元、160亿元');

SELECT seed_target(
    plan => 'sichuan-rd-2025-2030', indicator => 'rd-expenditure-institutes', year => 2027,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 640,
    source => 'sc-2025',
    quote => '到2027年...全社会研发投入强度达到2.5%,其中企业、科研院所、高校研发经费支出分别达到1200亿元、640亿元、160亿元');

SELECT seed_target(
    plan => 'sichuan-rd-2025-2030', indicator => 'rd-expenditure-universities', year => 2027,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 160,
    source => 'sc-2025',
    quote => '到2027年...全社会研发投入强度达到2.5%,其中企业、科研院所、高校研发经费支出分别达到1200亿元、640亿元、160亿元');

SELECT seed_target(
    plan => 'sichuan-rd-2025-2030', indicator => 'rd-intensity', year => 2030,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2.8,
    baseline_year => 2023, baseline_value => 2.26,
    source => 'sc-2025',
    quote => '到2030年...全社会研发投入强度达到2.8%');
