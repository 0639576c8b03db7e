-- 江苏省政府工作报告(2018):未来五年目标
-- Jiangsu government work report 2018: five-year goals

SELECT seed_plan(
    code => 'jiangsu-2018-2022', region => '320000',
    kind => 'PROGRAMME', first_year => 2018, last_year => 2022,
    title_zh => '江苏省政府工作报告(2018):未来五年目标',
    title_en => 'Jiangsu government work report 2018: five-year goals',
    source => 'jiangsu-2018');

SELECT seed_target(
    plan => 'jiangsu-2018-2022', indicator => 'st-progress-contribution', year => 2022,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 66,
    baseline_year => 2017, baseline_value => 62,
    source => 'jiangsu-2018',
    quote => '未來五年,...科技進步貢獻率達66%');
