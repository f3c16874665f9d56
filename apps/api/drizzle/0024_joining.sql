CREATE TABLE "former_identity" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"patient_id" uuid NOT NULL,
	"identity" text NOT NULL,
	"identity_kind" text NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"former_patient_id" uuid,
	"source" text NOT NULL,
	"kept" jsonb,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "former_identity_identity_unique" UNIQUE("identity"),
	CONSTRAINT "former_identity_patient" UNIQUE("former_patient_id"),
	CONSTRAINT "former_identity_kind" CHECK (identity_kind in ('PERSONNUMMER', 'SAMORDNINGSNUMMER', 'RESERVE_NUMBER'))
);
--> statement-breakpoint
ALTER TABLE "former_identity" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "patient_joining" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"source" text NOT NULL,
	"resource_key" text NOT NULL,
	"other_key" text NOT NULL,
	"ground" text NOT NULL,
	"patient_id" uuid,
	"other_patient_id" uuid,
	"refusal" text,
	"said_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "patient_joining_said" UNIQUE("source","resource_key","other_key"),
	CONSTRAINT "patient_joining_ground" CHECK (ground in ('REPLACED_BY', 'REPLACES', 'REFER', 'SAME_NUMBER')),
	CONSTRAINT "patient_joining_refusal" CHECK (refusal in ('TWO_NUMBERS', 'PERSONS_DIFFER', 'TWO_COURSES', 'TWO_REQUESTS', 'TWO_RESPONSIBLE'))
);
--> statement-breakpoint
ALTER TABLE "patient_joining" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "patient" ADD COLUMN "joined_into" uuid;--> statement-breakpoint
ALTER TABLE "former_identity" ADD CONSTRAINT "former_identity_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_joining" ADD CONSTRAINT "patient_joining_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_joining" ADD CONSTRAINT "patient_joining_other_patient_id_patient_id_fk" FOREIGN KEY ("other_patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "former_identity_of" ON "former_identity" USING btree ("patient_id");--> statement-breakpoint
CREATE INDEX "patient_joining_open" ON "patient_joining" USING btree ("patient_id") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "patient_joining_open_other" ON "patient_joining" USING btree ("other_patient_id") WHERE settled_at is null;--> statement-breakpoint
ALTER TABLE "patient" ADD CONSTRAINT "patient_joined_into_patient_id_fk" FOREIGN KEY ("joined_into") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "former_identity_by_care_relation" ON "former_identity" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = former_identity.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = former_identity.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "former_identity_worker" ON "former_identity" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "patient_joining_by_care_relation" ON "patient_joining" AS PERMISSIVE FOR SELECT TO "app" USING (exists (select 1 from care_relation r where r.patient_id in (patient_joining.patient_id, patient_joining.other_patient_id) and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "patient_joining_worker" ON "patient_joining" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);