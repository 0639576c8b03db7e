SELECT seed_plan(
    code => 'shandong-2023-2027', region => '370000',
    kind => 'PROGRAMME', first_year => 2023, last_year => 2027,
    title_zh => '山东省人民政府关于加快科技强省建设的实施意见',
    title_en => 'Shandong opinions on building a strong science and technology province (to 2027)',
    source => 'sd-2027');

SELECT seed_target(
    plan => 'shandong-2023-2027', indicator => 'rd-intensity', year => 2027,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2.8,
    source => 'sd-2027',
    quote => '到2027年,全社会研发经费投入大幅增加,投入强度达到2.8%...全省高新技术企业突破4万家,力争达到5万家,国家科技型中小企业信息库入库企业突破5万家,力争达到6万家',
    note => 'quote restored from a copy with annotated characters');

SELECT seed_target(
    plan => 'shandong-2023-2027', indicator => 'high-tech-enterprises', year => 2027,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 40000, stretch_value => 50000,
    source => 'sd-2027',
    quote => '到2027年,全社会研发经费投入大幅增加,投入强度达到2.8%...全省高新技术企业突破4万家,力争达到5万家,国家科技型中小企业信息库入库企业突破5万家,力争达到6万家');

SELECT seed_target(
    plan => 'shandong-2023-2027', indicator => 'tech-smes-registered', year => 2027,
    kind => 'LEVEL', comparison => 'MORE_THAN', value => 50000, stretch_value => 60000,
    source => 'sd-2027',
    quote => '到2027年,全社会研发经费投入大幅增加,投入强度达到2.8%...全省高新技术企业突破4万家,力争达到5万家,国家科技型中小企业信息库入库企业突破5万家,力争达到6万家');
