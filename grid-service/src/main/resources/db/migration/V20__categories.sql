-- What residents can ask for (G5). A row without a community is a standard one, which holds until a community
-- defines the same code for itself.
create table category (
  id uuid primary key,
  community_code text references community (code),
  code text not null,
  name text not null,
  name_en text not null,
  description text,
  description_en text,
  group_code text not null,
  priority text not null check (priority in ('EMERGENCY', 'HIGH', 'NORMAL', 'LOW')),
  due_minutes int not null check (due_minutes > 0),
  escalation_minutes int not null check (escalation_minutes > 0),
  clock text not null check (clock in ('CALENDAR', 'WORKING')),
  unit text not null check (unit in ('GRID', 'PROPERTY', 'COMMUNITY', 'STREET')),
  is_anonymous_allowed boolean not null,
  is_public boolean not null,
  is_wish boolean not null,
  is_retired boolean not null,
  keywords text[] not null,
  attributes jsonb not null,
  created_at timestamptz not null,
  version bigint not null,
  unique nulls not distinct (community_code, code)
);

insert into category (id, community_code, code, name, name_en, group_code, priority, due_minutes,
  escalation_minutes, clock, unit, is_anonymous_allowed, is_public, is_wish, is_retired, keywords,
  attributes, created_at, version)
select uuidv7(), null, code, name, name_en, group_code, priority, due, escalation, clock, unit,
  anonymous, public, wish, false, keywords::text[], '[]', '2026-01-01T00:00:00Z', 0
from (values
  ('danger', '生命财产安全', 'Danger to life or property', 'safety', 'EMERGENCY', 120, 60, 'CALENDAR', 'COMMUNITY', true, true, false, '{火灾,倒塌,坠落,fire}'),
  ('fire-safety', '消防隐患', 'Fire hazards', 'safety', 'HIGH', 1440, 1440, 'CALENDAR', 'GRID', true, true, false, '{消防,通道,灭火器}'),
  ('utilities', '水电气', 'Water, power and gas', 'facilities', 'HIGH', 1440, 1440, 'CALENDAR', 'GRID', true, true, false, '{停水,停电,燃气,漏水}'),
  ('lift', '电梯', 'Lifts', 'facilities', 'HIGH', 1440, 1440, 'CALENDAR', 'PROPERTY', true, true, false, '{电梯}'),
  ('street-light', '路灯照明', 'Street lights', 'facilities', 'NORMAL', 3150, 1350, 'WORKING', 'GRID', true, true, false, '{路灯,照明}'),
  ('road', '道路破损', 'Damaged roads', 'facilities', 'NORMAL', 3150, 1350, 'WORKING', 'GRID', true, true, false, '{路面,井盖}'),
  ('waste', '垃圾与环境卫生', 'Waste and hygiene', 'environment', 'NORMAL', 3150, 1350, 'WORKING', 'GRID', true, true, false, '{垃圾,污水,卫生}'),
  ('greening', '绿化养护', 'Trees and lawns', 'environment', 'LOW', 6750, 2250, 'WORKING', 'PROPERTY', true, true, false, '{绿化,树木}'),
  ('parking', '停车秩序', 'Parking', 'order', 'NORMAL', 3150, 1350, 'WORKING', 'PROPERTY', true, true, false, '{停车,电动车,飞线}'),
  ('noise', '噪声扰民', 'Noise', 'order', 'NORMAL', 3150, 1350, 'WORKING', 'GRID', true, true, false, '{噪声,噪音}'),
  ('property', '物业服务', 'Property services', 'order', 'NORMAL', 3150, 1350, 'WORKING', 'PROPERTY', true, true, false, '{物业}'),
  ('dispute', '邻里纠纷', 'Disputes between neighbours', 'people', 'NORMAL', 6750, 2250, 'WORKING', 'COMMUNITY', false, false, false, '{纠纷,调解}'),
  ('care', '助老助残', 'Care for the elderly and disabled', 'people', 'HIGH', 1350, 900, 'WORKING', 'GRID', false, false, false, '{老人,残疾}'),
  ('wish', '设施心愿', 'Wishes for facilities', 'people', 'LOW', 6750, 6750, 'WORKING', 'COMMUNITY', false, true, true, '{心愿,乒乓球台,涂鸦墙,舞蹈室}'),
  ('other', '其他', 'Other', 'people', 'NORMAL', 3150, 1350, 'WORKING', 'GRID', true, true, false, '{}')
) standard (code, name, name_en, group_code, priority, due, escalation, clock, unit, anonymous,
  public, wish, keywords);
