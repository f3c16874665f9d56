-- $VISITS and $PATIENTS stand for numbers. What looks drawn by lot is a hash of the row's own number: each time the same.
CREATE SCHEMA bench;
CREATE FUNCTION bench.draw(n bigint, what text, below int) RETURNS int LANGUAGE sql IMMUTABLE AS
  $$ SELECT ((hashtextextended(n || what, 0) & 2147483647) % below)::int $$;

CREATE TABLE bench.vardcentral AS
  SELECT (row_number() OVER (ORDER BY hsa_id) - 1)::int AS n, id, municipality_code FROM unit WHERE kind = 'VARDCENTRAL';
CREATE TABLE bench.doctor AS SELECT (row_number() OVER (ORDER BY hsa_id) - 1)::int AS n, id FROM person;

-- A place of 4096 for each birth date, so that every reserve number is another.
INSERT INTO patient (id, identity_kind, identity, given, family, birth_date, sex, recorded_at)
  SELECT md5('patient' || n)::uuid, 'RESERVE_NUMBER',
    to_char('1930-01-01'::date + n / 4096, 'YYYYMMDD') || 'R' || lpad(upper(to_hex(n % 4096)), 3, '0'),
    'Prov', 'Påhittad', '1930-01-01'::date + n / 4096, 'UNKNOWN', '2020-01-01Z'
  FROM generate_series(0, $PATIENTS - 1) n;
-- One in ten has no municipal health care.
INSERT INTO enrolment (patient_id, unit_id, period, recorded_at)
  SELECT md5('patient' || n)::uuid, (SELECT id FROM unit WHERE kind = 'MUNICIPAL_HEALTH_CARE' ORDER BY hsa_id LIMIT 1),
    tstzrange('2020-01-01Z', NULL), '2020-01-01Z'
  FROM generate_series(0, $PATIENTS - 1) n WHERE n % 10 <> 0;

INSERT INTO tariff (valid_from, decision_reference, home_visit_ore, distance_share_percent, ten_places_ore, ten_short_stay_places_ore,
    period, uplift_included, place_rounding, recorded_at)
  SELECT day::date, 'invented', ore, 30, 12000000, 15000000, 'YEAR', true, 'EXACT_TENTHS', '2024-12-01Z'
  FROM (VALUES ('2025-01-01', 145000), ('2026-03-15', 150000)) two (day, ore);
INSERT INTO care_home (id, name, municipality_code, unit_id, recorded_at)
  SELECT md5('home' || n)::uuid, 'Boende ' || n, municipality_code, id, '2020-01-01Z' FROM bench.vardcentral;
INSERT INTO care_home_places (care_home_id, valid_from, ordinary, short_stay, proposed_at, confirmed_at)
  SELECT md5('home' || n)::uuid, day::date, more + n % 40, 4, '2024-12-01Z', '2024-12-02Z'
  FROM bench.vardcentral, (VALUES ('2025-01-01', 30), ('2026-03-16', 36)) two (day, more);
INSERT INTO care_home_assignment (care_home_id, unit_id, valid_from, renewed_from, recorded_at)
  SELECT md5('home' || n)::uuid, id, '2025-01-01', '2025-01-01', '2024-12-01Z' FROM bench.vardcentral;

-- Each patient has a vårdcentral with six doctors. One visit in ten is a nurse's, one in five at a distance, one in fifty recorded
-- two months late; one in fifty is the visit before it once more, at another vårdcentral.
CREATE TABLE bench.visit AS
  SELECT drawn.month + CASE WHEN bench.draw(drawn.n, 'late', 50) = 0 THEN 2 ELSE 0 END AS known, row(v.*)::visit AS row
  FROM (
    SELECT n, elsewhere, bench.draw(like_n, 'patient', $PATIENTS) AS patient, bench.draw(like_n, 'month', 24) AS month,
      bench.draw(like_n, 'day', 28) AS day, bench.draw(n, 'hour', 9) AS hour, bench.draw(like_n, 'doctor', 6) AS doctor,
      bench.draw(n, 'nurse', 10) = 0 AS nurse, bench.draw(n, 'distance', 5) = 0 AS distance
    FROM generate_series(1, $VISITS) n
    CROSS JOIN LATERAL (SELECT bench.draw(n, 'elsewhere', 50) = 0) one (elsewhere)
    CROSS JOIN LATERAL (SELECT CASE WHEN elsewhere THEN n - 1 ELSE n END) other (like_n)) drawn
  CROSS JOIN (SELECT count(*)::int AS units FROM bench.vardcentral) counted
  JOIN bench.vardcentral u ON u.n = (drawn.patient + drawn.elsewhere::int) % units
  JOIN bench.doctor d ON d.n = 6 * (drawn.patient % units) + drawn.doctor
  CROSS JOIN LATERAL (SELECT '2025-01-01T07:00:00Z'::timestamptz + make_interval(months => month, days => day, hours => hour) AS began) at
  CROSS JOIN LATERAL jsonb_populate_record(NULL::visit, jsonb_build_object(
    'id', md5('visit' || drawn.n)::uuid, 'version', 0, 'patient_id', md5('patient' || patient)::uuid, 'status', 'DONE', 'unit_id', u.id,
    'profession', CASE WHEN nurse THEN 'NURSE' ELSE 'PHYSICIAN' END, 'person_id', d.id,
    'mode', CASE WHEN distance THEN 'PHONE' ELSE 'PHYSICAL' END, 'occasion', 'RETURN', 'urgency', 'PLANNED', 'reason', 'Läkarbesök i hemmet',
    'minutes', 30, 'entered_unit_id', u.id, 'entered_at', began, 'entered_by', d.id, 'started_at', began,
    'ended_at', began + interval '30 minutes', 'sip_needed', false, 'recorded_at', began)) v;
CREATE INDEX ON bench.visit (known);
