-- What is owed the residents of a care home under an assignment, measured from the data itself (A8, A9, A11, A12). Row-level
-- security is stepped past on purpose, since everybody who lives there is counted: who it is is told only to a unit that takes
-- part in the care now, and of nobody with protected identity; the others see a key. Only the parties and the region are answered.
CREATE FUNCTION stockholm_day(at timestamptz) RETURNS date LANGUAGE sql IMMUTABLE AS $$
  SELECT (at AT TIME ZONE 'Europe/Stockholm')::date
$$;--> statement-breakpoint
-- Civil days, both included.
CREATE FUNCTION day_span(period tstzrange) RETURNS json LANGUAGE sql IMMUTABLE SET search_path = public AS $$
  SELECT json_build_object('from', stockholm_day(lower(period)), 'to', stockholm_day(upper(period) - interval '1 microsecond'))
$$;--> statement-breakpoint
-- The care home and the vårdcentral of an assignment, for who is a party of it, and for the region's office.
CREATE FUNCTION asked_assignment(of_assignment uuid) RETURNS TABLE (care_home_id uuid, vardcentral_id uuid, asker_id uuid)
LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT a.care_home_id, a.unit_id, u.id
  FROM care_home_assignment a JOIN care_home h ON h.id = a.care_home_id
  JOIN unit u ON u.id = nullif(current_setting('app.unit', true), '')::uuid
  WHERE a.id = of_assignment AND (u.kind = 'REGION_OFFICE' OR u.id IN (a.unit_id, h.unit_id))
$$;--> statement-breakpoint
CREATE FUNCTION care_home_residents(of_assignment uuid, since date, until date) RETURNS TABLE (key text, patient_id uuid, facts json)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH RECURSIVE asker AS (SELECT * FROM asked_assignment(of_assignment)),
  -- What the vårdcentral before has reviewed counts for its successor (M12).
  chain AS (
    SELECT a.unit_id, a.follows_id FROM care_home_assignment a WHERE a.id = of_assignment
    UNION ALL SELECT b.unit_id, b.follows_id FROM chain JOIN care_home_assignment b ON b.id = chain.follows_id
  ), resident AS (
    SELECT DISTINCT l.patient_id AS id FROM asker JOIN living_situation l ON l.care_home_id = asker.care_home_id
      AND l.period && tstzrange(since::timestamp AT TIME ZONE 'Europe/Stockholm', (until + 1)::timestamp AT TIME ZONE 'Europe/Stockholm')
  )
  SELECT encode(sha256(convert_to(p.id::text || of_assignment::text, 'UTF8')), 'hex'),
    CASE WHEN p.protection = 'NONE' AND EXISTS (SELECT FROM care_relation r WHERE r.patient_id = p.id AND r.unit_id = asker.asker_id
      AND r.period @> nullif(current_setting('app.now', true), '')::timestamptz) THEN p.id END,
    json_build_object(
      'lived', (SELECT coalesce(json_agg(day_span(l.period)), '[]') FROM living_situation l
        WHERE l.patient_id = p.id AND l.care_home_id = asker.care_home_id),
      'listed', (SELECT coalesce(json_agg(day_span(g.period)), '[]') FROM listing g
        WHERE g.patient_id = p.id AND g.unit_id = asker.vardcentral_id),
      'wished', (SELECT coalesce(json_agg(day_span(tstzrange(w.noted_at, w.ended_at, '[)'))), '[]') FROM doctor_wish w
        WHERE w.patient_id = p.id AND w.care_home_id = asker.care_home_id AND w.ended_at IS DISTINCT FROM w.noted_at),
      'diedOn', stockholm_day(p.deceased_at),
      'reviews', (SELECT coalesce(json_agg(m.held_on), '[]') FROM medication_review m
        WHERE m.patient_id = p.id AND m.struck_at IS NULL AND m.unit_id IN (SELECT unit_id FROM chain)),
      'namedPhysician', (SELECT coalesce(json_agg(day_span(c.period)), '[]') FROM named_contact c
        WHERE c.patient_id = p.id AND c.type = 'FIXED_PHYSICIAN' AND c.struck_at IS NULL AND NOT isempty(c.period)),
      'discharges', (SELECT coalesce(json_agg(json_build_object('on', stockholm_day(s.discharged_at),
          'needs', EXISTS (SELECT FROM discharge_need n WHERE n.stay_id = s.id AND n.struck_at IS NULL),
          'nextAdmission', (SELECT stockholm_day(min(x.admitted_at)) FROM stay x WHERE x.patient_id = p.id AND x.admitted_at > s.discharged_at))), '[]')
        FROM stay s JOIN unit u ON u.id = s.unit_id AND u.kind = 'HOSPITAL_WARD'
        WHERE s.patient_id = p.id AND stockholm_day(s.discharged_at) BETWEEN since AND until),
      'visits', (SELECT coalesce(json_agg(json_build_object('on', stockholm_day(v.started_at),
          'by', CASE WHEN v.unit_id = asker.vardcentral_id THEN 'VARDCENTRAL' WHEN u.kind = 'LAKARMEDVERKAN' THEN u.kind ELSE 'OTHER' END,
          'physician', v.profession = 'PHYSICIAN', 'physical', v.mode = 'PHYSICAL', 'withNurse', coalesce(v.with_nurse, false),
          'sip', v.sip, 'sipNeeded', v.sip_needed,
          'requested', EXISTS (SELECT FROM doctor_request q WHERE q.visit_id = v.id))), '[]')
        FROM visit v JOIN unit u ON u.id = v.unit_id
        WHERE v.patient_id = p.id AND v.status = 'DONE' AND stockholm_day(v.started_at) >= since),
      'requestedVisits', (SELECT coalesce(json_agg(json_build_object('on', stockholm_day(q.sent_at), 'plannedOn', stockholm_day(v.planned_at),
          'doneOn', CASE WHEN v.status = 'DONE' THEN stockholm_day(v.started_at) END,
          'calledOff', CASE WHEN v.status IN ('CANCELLED', 'DECLINED', 'STRUCK')
            THEN CASE WHEN v.cancel_reason = 'NO_STAFF' THEN 'NO_STAFF' ELSE 'OTHER' END END)), '[]')
        FROM doctor_request q JOIN visit v ON v.id = q.visit_id
        WHERE q.patient_id = p.id AND v.unit_id = asker.vardcentral_id AND v.mode = 'PHYSICAL' AND v.profession = 'PHYSICIAN'
          AND stockholm_day(q.sent_at) BETWEEN since AND until),
      'screened', (SELECT coalesce(json_agg(json_build_object('screeningId', r.screening_id, 'on', r.on_day)), '[]') FROM (
          SELECT DISTINCT ON (x.screening_id) x.screening_id, x.on_day, x.outcome FROM screening_result x
          WHERE x.patient_id = p.id ORDER BY x.screening_id, x.entered_at DESC, x.id DESC) r WHERE r.outcome <> 'TAKEN_BACK'))
  FROM asker CROSS JOIN resident JOIN patient p ON p.id = resident.id
$$;--> statement-breakpoint
-- The nurses' requests from the home while its vårdcentral was responsible at the sending: times only, no patient and no text (A12).
CREATE FUNCTION care_home_requests(of_assignment uuid, since date, until date) RETURNS TABLE (
  urgency text, status text, sent_at timestamptz, acknowledged_at timestamptz, closed_at timestamptz, withdraw_reason text, holders json
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT q.urgency, q.status, q.sent_at, q.acknowledged_at, coalesce(q.closed_at, p.deceased_at), q.withdraw_reason, held.list
  FROM asked_assignment(of_assignment) asker
  JOIN doctor_request q ON q.to_unit_id = asker.vardcentral_id AND stockholm_day(q.sent_at) BETWEEN since AND until
  JOIN patient p ON p.id = q.patient_id
  JOIN living_situation l ON l.patient_id = q.patient_id AND l.care_home_id = asker.care_home_id AND l.period @> q.sent_at
  CROSS JOIN LATERAL (
    SELECT json_agg(json_build_object('from', r.valid_from, 'to', r.valid_to, 'unitId', r.unit_id, 'ward', u.kind = 'HOSPITAL_WARD')
        ORDER BY r.valid_from) AS list
    FROM responsibility r JOIN unit u ON u.id = r.unit_id
    WHERE r.patient_id = q.patient_id
      AND r.period && tstzrange(q.sent_at, coalesce(q.closed_at, nullif(current_setting('app.now', true), '')::timestamptz), '[]')) held
  WHERE q.withdraw_reason IS DISTINCT FROM 'MISTAKE'
$$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION asked_assignment(uuid), care_home_residents(uuid, date, date), care_home_requests(uuid, date, date) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION asked_assignment(uuid), care_home_residents(uuid, date, date), care_home_requests(uuid, date, date) TO app;
