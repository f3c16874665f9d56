CREATE TABLE "saturation_scale" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"patient_id" uuid NOT NULL,
	"scale" text NOT NULL,
	"reason" text NOT NULL,
	"chosen_at" timestamp with time zone NOT NULL,
	"person_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"struck_at" timestamp with time zone,
	"struck_by" uuid,
	"struck_reason" text,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "saturation_scale_scale" CHECK (scale in ('ONE', 'TWO')),
	CONSTRAINT "saturation_scale_struck" CHECK ((struck_at is null) = (struck_reason is null) and (struck_at is null) = (struck_by is null) and struck_at >= chosen_at)
);
--> statement-breakpoint
ALTER TABLE "saturation_scale" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "saturation_scale" ADD CONSTRAINT "saturation_scale_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saturation_scale" ADD CONSTRAINT "saturation_scale_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saturation_scale" ADD CONSTRAINT "saturation_scale_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saturation_scale" ADD CONSTRAINT "saturation_scale_struck_by_person_id_fk" FOREIGN KEY ("struck_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "saturation_scale_patient" ON "saturation_scale" USING btree ("patient_id","chosen_at");--> statement-breakpoint
CREATE POLICY "saturation_scale_by_care_relation" ON "saturation_scale" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = saturation_scale.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = saturation_scale.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "saturation_scale_worker" ON "saturation_scale" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);