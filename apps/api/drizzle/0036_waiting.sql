CREATE TABLE "waiting_escalation" (
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"from_unit_id" uuid NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"patient_id" uuid,
	"escalated_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "waiting_escalation_kind_subject_id_unit_id_from_unit_id_since_pk" PRIMARY KEY("kind","subject_id","unit_id","from_unit_id","since"),
	CONSTRAINT "waiting_escalation_kind" CHECK (kind in ('PLAN_ANSWER', 'PLAN_QUESTION', 'PLAN_DECLINED', 'LATE_START', 'RISK_DECISION', 'EXTENSION_REVIEW', 'HANDOVER_PROPOSED', 'HANDOVER_QUESTION', 'SUPPORT_OVERDUE', 'MUNICIPAL_CARE_REQUEST', 'CONSULT', 'CONSULT_ASKED_BACK', 'VISIT_REQUEST')),
	CONSTRAINT "waiting_escalation_after" CHECK (escalated_at >= since)
);
--> statement-breakpoint
ALTER TABLE "waiting_escalation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "rule_setting" DROP CONSTRAINT "rule_setting_name";--> statement-breakpoint
ALTER TABLE "rule_setting" DROP CONSTRAINT "rule_setting_value";--> statement-breakpoint
ALTER TABLE "waiting_escalation" ADD CONSTRAINT "waiting_escalation_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting_escalation" ADD CONSTRAINT "waiting_escalation_from_unit_id_unit_id_fk" FOREIGN KEY ("from_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting_escalation" ADD CONSTRAINT "waiting_escalation_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "waiting_escalation_patient" ON "waiting_escalation" USING btree ("patient_id");--> statement-breakpoint
ALTER TABLE "rule_setting" ADD CONSTRAINT "rule_setting_name" CHECK (name in ('LIVING_SITUATIONS_OFFERED', 'MUNICIPAL_CARE_BY_LIVING', 'LATE_START_HOURS', 'HANDOVER_AHEAD_DAYS', 'ANSWER_OFFICE_HOURS'));--> statement-breakpoint
ALTER TABLE "rule_setting" ADD CONSTRAINT "rule_setting_value" CHECK (case when name in ('LATE_START_HOURS', 'HANDOVER_AHEAD_DAYS', 'ANSWER_OFFICE_HOURS') then coalesce(amount, 0) > 0 and living_situations is null else amount is null and living_situations is not null end);--> statement-breakpoint
CREATE POLICY "waiting_escalation_own" ON "waiting_escalation" AS PERMISSIVE FOR SELECT TO "app" USING (unit_id = nullif(current_setting('app.unit', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "waiting_escalation_worker" ON "waiting_escalation" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);