-- 河南省创新型企业梯次培育行动(2024-2026)
-- Henan tiered cultivation of innovative enterprises 2024-2026

SELECT seed_plan(
    code => 'henan-enterprises-2024-2026', region => '410000',
    kind => 'PROGRAMME', first_year => 2024, last_year => 2026,
    title_zh => '河南省创新型企业梯次培育行动(2024-2026)',
    title_en => 'Henan tiered cultivation of innovative enterprises 2024-2026',
    source => 'hn-sme-2024');

SELECT seed_target(
    plan => 'henan-enterprises-2024-2026', indicator => 'innovation-leading-enterprises', year => 2026,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 300,
    baseline_year => 2025, baseline_value => 166,
    source => 'hn-sme-2024',
    quote => '到2026年,遴选培育河南省创新龙头企业300家,河南省瞪羚企业600家,国家高新技术企业1.6万家,新增入库国家科技型中小企业2万家',
    note => 'baseline: 166 at end 2025 (hn_st_conf_2026)');

SELECT seed_target(
    plan => 'henan-enterprises-2024-2026', indicator => 'gazelle-enterprises', year => 2026,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 600,
    baseline_year => 2023, baseline_value => 454,
    source => 'hn-sme-2024',
    quote => '到2026年,遴选培育河南省创新龙头企业300家,河南省瞪羚企业600家,国家高新技术企业1.6万家,新增入库国家科技型中小企业2万家',
    note => 'baseline: 454 in June 2024 (hn_scio_2024)');

SELECT seed_target(
    plan => 'henan-enterprises-2024-2026', indicator => 'high-tech-enterprises', year => 2026,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 16000,
    baseline_year => 2025, baseline_value => 12600,
    source => 'hn-sme-2024',
    quote => '到2026年,遴选培育河南省创新龙头企业300家,河南省瞪羚企业600家,国家高新技术企业1.6万家,新增入库国家科技型中小企业2万家');

SELECT seed_target(
    plan => 'henan-enterprises-2024-2026', indicator => 'tech-smes-registered', year => 2026,
    kind => 'CUMULATIVE', comparison => 'AT_LEAST', value => 20000,
    source => 'hn-sme-2024',
    quote => '到2026年,遴选培育河南省创新龙头企业300家,河南省瞪羚企业600家,国家高新技术企业1.6万家,新增入库国家科技型中小企业2万家',
    note => '"newly registered", period not explicit');
