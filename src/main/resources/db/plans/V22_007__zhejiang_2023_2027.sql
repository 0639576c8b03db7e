SELECT seed_plan(
    code => 'zhejiang-2023-2027', region => '330000',
    kind => 'PROGRAMME', first_year => 2023, last_year => 2027,
    title_zh => '浙江省政府工作报告(2023):今后五年目标',
    title_en => 'Zhejiang government work report 2023: goals of the next five years',
    source => 'zj-gwr-2023');

SELECT seed_target(
    plan => 'zhejiang-2023-2027', indicator => 'rd-intensity', year => 2027,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 3.4,
    source => 'zj-gwr-2023',
    quote => '全社会研发投入强度超过3.4%,全员劳动生产率达到28万元/人,规上工业增加值突破3万亿元,数字经济核心产业增加值超过1.6万亿元',
    note => 'traditional characters in the copy read');
