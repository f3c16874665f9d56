CREATE TABLE "contact_sought" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"patient_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"sought_at" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	"seeker" text NOT NULL,
	"text" text NOT NULL,
	"due_on" date NOT NULL,
	"entered_by" uuid NOT NULL,
	"struck_at" timestamp with time zone,
	"struck_by" uuid,
	"struck_reason" text,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "contact_sought_reason" CHECK (reason in ('NEW_PROBLEM', 'UNEXPECTED_WORSENING', 'MARKED_WORSENING', 'LACK_OF_EFFECT')),
	CONSTRAINT "contact_sought_seeker" CHECK (seeker in ('PATIENT', 'NEXT_OF_KIN', 'MUNICIPAL_STAFF')),
	CONSTRAINT "contact_sought_struck" CHECK ((struck_at is null) = (struck_reason is null) and (struck_at is null) = (struck_by is null))
);
--> statement-breakpoint
ALTER TABLE "contact_sought" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "waiting_escalation" DROP CONSTRAINT "waiting_escalation_kind";--> statement-breakpoint
ALTER TABLE "contact_sought" ADD CONSTRAINT "contact_sought_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_sought" ADD CONSTRAINT "contact_sought_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_sought" ADD CONSTRAINT "contact_sought_entered_by_person_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_sought" ADD CONSTRAINT "contact_sought_struck_by_person_id_fk" FOREIGN KEY ("struck_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_sought_patient" ON "contact_sought" USING btree ("patient_id");--> statement-breakpoint
CREATE INDEX "contact_sought_unit" ON "contact_sought" USING btree ("unit_id","sought_at");--> statement-breakpoint
ALTER TABLE "waiting_escalation" ADD CONSTRAINT "waiting_escalation_kind" CHECK (kind in ('PLAN_ANSWER', 'PLAN_QUESTION', 'PLAN_DECLINED', 'LATE_START', 'RISK_DECISION', 'EXTENSION_REVIEW', 'HANDOVER_PROPOSED', 'HANDOVER_QUESTION', 'SUPPORT_OVERDUE', 'MUNICIPAL_CARE_REQUEST', 'CONSULT', 'CONSULT_ASKED_BACK', 'VISIT_REQUEST', 'MEDICATION_SUSPICION', 'CONTACT_SOUGHT', 'RECEIVER_REQUEST', 'RECEIVER_DECLINED'));--> statement-breakpoint
CREATE POLICY "contact_sought_by_care_relation" ON "contact_sought" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = contact_sought.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = contact_sought.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "contact_sought_worker" ON "contact_sought" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);