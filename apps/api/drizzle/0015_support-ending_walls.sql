-- A physician may record that the patient has died (M10).
GRANT UPDATE (deceased_at) ON patient TO app;--> statement-breakpoint
-- Who has the responsibility when the patient has moved out of the region (M10): one unit stands for all providers outside.
WITH outside AS (
  INSERT INTO provider (hsa_id, name, owner_form)
  VALUES ('TSTNMT2321000156-ANNANVARDGIVARE', 'Annan vårdgivare', 'PRIVATE') ON CONFLICT (hsa_id) DO NOTHING RETURNING id
)
INSERT INTO unit (hsa_id, provider_id, kind, name, short_name)
  SELECT 'TSTNMT2321000156-ANNANENHET', id, 'OTHER_PROVIDER', 'Annan vårdgivare', 'Annan vårdgivare' FROM outside
  ON CONFLICT (hsa_id) DO NOTHING;
