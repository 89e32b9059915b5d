-- What volunteers can do and what is asked of them, by the code that posts, needs and people name.
create table skill (
  id uuid primary key,
  code text not null,
  name text not null,
  name_en text not null,
  created_at timestamptz not null,
  version bigint not null
);
create unique index skill_code on skill (code);
-- Serves the list.
create index skill_listed on skill (created_at, id);

insert into skill (id, code, name, name_en, created_at, version)
select uuidv7(), code, name, name_en,
  timestamptz '2026-01-01 00:00+08' + row_number() over () * interval '1 second', 0
from (values
  ('first-aid', '急救', 'First aid'),
  ('photography', '摄影', 'Photography'),
  ('teaching', '教学', 'Teaching'),
  ('english', '英语', 'English'),
  ('elderly-care', '助老', 'Care of the elderly'),
  ('childcare', '儿童照护', 'Childcare'),
  ('sewing', '缝补', 'Sewing'),
  ('haircut', '理发', 'Haircuts'),
  ('plumbing', '水管维修', 'Plumbing'),
  ('electrics', '电器维修', 'Electrics'),
  ('key-cutting', '配钥匙', 'Key-cutting'),
  ('driving', '驾驶', 'Driving'),
  ('event-hosting', '活动主持', 'Hosting events'),
  ('music', '音乐', 'Music'),
  ('dance', '舞蹈', 'Dance'),
  ('sports-coaching', '健身指导', 'Sports coaching'),
  ('health-guidance', '健康指导', 'Health guidance'),
  ('psychology', '心理疏导', 'Psychology'),
  ('law', '法律咨询', 'Law'),
  ('it-support', '电脑手机助用', 'Help with computers and phones'),
  ('writing', '文字写作', 'Writing'),
  ('calligraphy', '书法', 'Calligraphy'),
  ('handicraft', '手工', 'Handicraft'),
  ('waste-sorting', '垃圾分类', 'Waste sorting'),
  ('patrol', '巡查', 'Patrolling'),
  ('fire-safety', '消防', 'Fire safety')) as seed (code, name, name_en);
