-- The rows of V28 for this deployment.

-- regions: the short forms of official use
INSERT INTO synonym (word, meaning) VALUES
    ('京', '北京'), ('津', '天津'), ('冀', '河北'), ('晋', '山西'), ('蒙', '内蒙古'), ('内蒙', '内蒙古'), ('辽', '辽宁'), ('吉', '吉林'),
    ('黑', '黑龙江'), ('沪', '上海'), ('申', '上海'), ('苏', '江苏'), ('浙', '浙江'), ('皖', '安徽'), ('闽', '福建'), ('赣', '江西'),
    ('鲁', '山东'), ('豫', '河南'), ('鄂', '湖北'), ('湘', '湖南'), ('粤', '广东'), ('桂', '广西'), ('琼', '海南'), ('渝', '重庆'),
    ('川', '四川'), ('蜀', '四川'), ('贵', '贵州'), ('黔', '贵州'), ('云', '云南'), ('滇', '云南'), ('藏', '西藏'), ('陕', '陕西'),
    ('秦', '陕西'), ('甘', '甘肃'), ('陇', '甘肃'), ('青', '青海'), ('宁', '宁夏'), ('新', '新疆'), ('中国', '全国'), ('国家', '全国'),
    ('Neimenggu', 'Inner Mongolia'), ('Nei Mongol', 'Inner Mongolia'), ('Xizang', 'Tibet'), ('national', 'China');

-- what is measured
INSERT INTO synonym (word, meaning) VALUES
    ('高企', '高新技术企业'), ('高新企业', '高新技术企业'), ('科小', '科技型中小企业'), ('科技中小企业', '科技型中小企业'),
    ('小巨人', '专精特新“小巨人”企业'), ('研发投入', '研发经费'), ('研发费用', '研发经费'), ('研发支出', '研发经费'),
    ('科研经费', '研发经费'), ('研发强度', '研发经费投入强度'), ('技术交易额', '技术合同成交额'), ('技术市场成交额', '技术合同成交额'),
    ('万人发明专利', '每万人口发明专利'), ('万人高价值专利', '每万人口高价值发明专利'), ('科技支出', '科学技术支出'),
    ('财政科技投入', '财政科学技术支出'), ('大科学装置', '重大科技基础设施'), ('战新产业', '战略性新兴产业'), ('科技奖', '科学技术奖'),
    ('规模以上', '规上'), ('GDP', '地区生产总值'), ('GDP', 'Gross domestic product'), ('国内生产总值', '地区生产总值'), ('经济总量', '地区生产总值'),
    ('gross regional product', 'Gross domestic product'), ('GRP', 'Gross domestic product'),
    ('research and development', 'R&D'), ('R and D', 'R&D'), ('hi-tech', 'high-tech'), ('hightech', 'high-tech'),
    ('high-technology', 'high-tech'), ('research intensity', 'R&D intensity'), ('technology contracts', 'Technology contract turnover'),
    ('tech contracts', 'Technology contract turnover'), ('little giants', 'Little-giant enterprises');

-- plans
INSERT INTO synonym (word, meaning) VALUES
    ('十三五规划', '十三五'), ('十四五规划', '十四五'), ('十五五规划', '十五五'),
    ('第十三个五年', '十三五'), ('第十四个五年', '十四五'), ('第十五个五年', '十五五'),
    ('13th FYP', '13th Five-Year'), ('14th FYP', '14th Five-Year'), ('15th FYP', '15th Five-Year'),
    ('13FYP', '13th Five-Year'), ('14FYP', '14th Five-Year'), ('15FYP', '15th Five-Year');

-- verdicts
INSERT INTO synonym (word, meaning) VALUES
    ('未完成', '未达成'), ('没完成', '未达成'), ('没有完成', '未达成'), ('未达标', '未达成'), ('不达标', '未达成'), ('未兑现', '未达成'),
    ('完成', '达成'), ('已完成', '达成'), ('已达成', '达成'), ('达标', '达成'), ('已兑现', '达成'), ('风险', '有风险'), ('预警', '有风险'),
    ('待公布', '待收录'), ('无数据', '未收录'), ('not met', 'missed'), ('unmet', 'missed'), ('achieved', 'met'), ('in danger', 'at risk');
