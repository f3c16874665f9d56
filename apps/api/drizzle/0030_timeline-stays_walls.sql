-- A timeline that has begun is never emptied either (M11): somebody is responsible until the patient's death, or until the
-- patient goes up in another one who is the same person.
CREATE OR REPLACE FUNCTION responsibility_is_held() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM responsibility WHERE patient_id = old.patient_id AND upper_inf(period))
     AND EXISTS (SELECT FROM patient WHERE id = old.patient_id AND deceased_at IS NULL AND joined_into IS NULL) THEN
    RAISE EXCEPTION 'nobody would be responsible for the patient' USING ERRCODE = '23514', CONSTRAINT = 'responsibility_is_held';
  END IF;
  RETURN NULL;
END $$;
