CREATE TABLE "named_contact" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"patient_id" uuid NOT NULL,
	"type" text NOT NULL,
	"role" text,
	"slot" smallint,
	"unit_id" uuid NOT NULL,
	"appointed_unit_id" uuid NOT NULL,
	"person_id" uuid,
	"function_name" text,
	"channel" text NOT NULL,
	"hours" text NOT NULL,
	"period" "tstzrange" NOT NULL,
	"end_reason" text,
	"end_text" text,
	"ended_by" uuid,
	"struck_at" timestamp with time zone,
	"struck_by" uuid,
	"struck_reason" text,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid,
	CONSTRAINT "named_contact_type" CHECK (type in ('CARE_CONTACT', 'FIXED_PHYSICIAN', 'SOCIAL_CONTACT', 'COORDINATING_CONTACT', 'LIFE_SUSTAINING_PHYSICIAN')),
	CONSTRAINT "named_contact_role" CHECK (role in ('CONTACT_NURSE', 'CONTACT_NURSE_SVF', 'REHAB_COORDINATOR', 'CARE_COORDINATOR', 'OTHER')),
	CONSTRAINT "named_contact_end_reason" CHECK (end_reason in ('REPLACED', 'PATIENTS_WISH', 'LISTING_MOVED', 'NOT_NEEDED', 'STAFF_LEFT')),
	CONSTRAINT "named_contact_who" CHECK ((person_id is null) <> (function_name is null)),
	CONSTRAINT "named_contact_reach" CHECK (channel <> '' and hours <> ''),
	CONSTRAINT "named_contact_slot" CHECK (case type when 'CARE_CONTACT' then slot between 1 and 9
        when 'FIXED_PHYSICIAN' then slot = 1 when 'COORDINATING_CONTACT' then slot = 1 else slot is null end),
	CONSTRAINT "named_contact_slot_given" CHECK (slot is not null or type in ('SOCIAL_CONTACT', 'LIFE_SUSTAINING_PHYSICIAN')),
	CONSTRAINT "named_contact_bounds" CHECK (not lower_inf(period) and lower_inc(period) and not upper_inc(period)),
	CONSTRAINT "named_contact_ended" CHECK (upper_inf(period) = (end_reason is null)),
	CONSTRAINT "named_contact_struck" CHECK ((struck_at is null) = (struck_reason is null))
);
--> statement-breakpoint
ALTER TABLE "named_contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "named_contact" ADD CONSTRAINT "named_contact_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "named_contact" ADD CONSTRAINT "named_contact_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "named_contact" ADD CONSTRAINT "named_contact_appointed_unit_id_unit_id_fk" FOREIGN KEY ("appointed_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "named_contact" ADD CONSTRAINT "named_contact_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "named_contact" ADD CONSTRAINT "named_contact_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "named_contact" ADD CONSTRAINT "named_contact_struck_by_person_id_fk" FOREIGN KEY ("struck_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "named_contact_patient" ON "named_contact" USING btree ("patient_id");--> statement-breakpoint
CREATE INDEX "named_contact_person" ON "named_contact" USING btree ("person_id","unit_id");--> statement-breakpoint
CREATE INDEX "named_contact_unit" ON "named_contact" USING btree ("unit_id");--> statement-breakpoint
CREATE POLICY "named_contact_by_care_relation" ON "named_contact" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = named_contact.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = named_contact.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "named_contact_worker" ON "named_contact" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);
