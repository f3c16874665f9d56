CREATE TABLE "care_home_support" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"assignment_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"physician_needed" boolean NOT NULL,
	"held_on" date NOT NULL,
	"topic" text NOT NULL,
	"unit_id" uuid NOT NULL,
	"struck_at" timestamp with time zone,
	"struck_by" uuid,
	"struck_reason" text,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid,
	CONSTRAINT "care_home_support_kind" CHECK (kind in ('CONSULTATION', 'EDUCATION')),
	CONSTRAINT "care_home_support_struck" CHECK ((struck_at is null) = (struck_reason is null))
);
--> statement-breakpoint
CREATE TABLE "collaboration_meeting" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"vardcentral_id" uuid NOT NULL,
	"municipal_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"present" text NOT NULL,
	"minutes" text NOT NULL,
	"unit_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid
);
--> statement-breakpoint
CREATE TABLE "discharge_need" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"patient_id" uuid NOT NULL,
	"stay_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"unit_id" uuid NOT NULL,
	"noted_at" timestamp with time zone NOT NULL,
	"noted_by" uuid,
	"struck_at" timestamp with time zone,
	"struck_by" uuid,
	"struck_reason" text,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "discharge_need_kind" CHECK (kind in ('ADVANCED', 'NEW')),
	CONSTRAINT "discharge_need_struck" CHECK ((struck_at is null) = (struck_reason is null))
);
--> statement-breakpoint
ALTER TABLE "discharge_need" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "doctor_wish" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"patient_id" uuid NOT NULL,
	"care_home_id" uuid NOT NULL,
	"noted_at" timestamp with time zone NOT NULL,
	"noted_unit_id" uuid NOT NULL,
	"noted_by" uuid,
	"text" text NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"end_reason" text,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "doctor_wish_ended" CHECK ((ended_at is null) = (end_reason is null)),
	CONSTRAINT "doctor_wish_times" CHECK (ended_at is null or ended_at >= noted_at)
);
--> statement-breakpoint
ALTER TABLE "doctor_wish" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "infection_screening" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"care_home_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"disease" text NOT NULL,
	"reason" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"started_by" uuid,
	"last_day" date NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"end_reason" text,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "infection_screening_ended" CHECK ((ended_at is null) = (end_reason is null)),
	CONSTRAINT "infection_screening_times" CHECK (ended_at is null or ended_at >= started_at)
);
--> statement-breakpoint
CREATE TABLE "screening_result" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"screening_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"on_day" date NOT NULL,
	"note" text,
	"entered_at" timestamp with time zone NOT NULL,
	"entered_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "screening_result_outcome" CHECK (outcome in ('SAMPLED', 'REFERRED', 'DECLINED', 'NOT_NEEDED', 'TAKEN_BACK'))
);
--> statement-breakpoint
ALTER TABLE "screening_result" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "care_relation" DROP CONSTRAINT "care_relation_kind";--> statement-breakpoint
ALTER TABLE "rule_setting" DROP CONSTRAINT "rule_setting_name";--> statement-breakpoint
ALTER TABLE "rule_setting" DROP CONSTRAINT "rule_setting_value";--> statement-breakpoint
ALTER TABLE "living_situation" ADD COLUMN "care_home_id" uuid;--> statement-breakpoint
ALTER TABLE "visit" ADD COLUMN "sip" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "care_home_support" ADD CONSTRAINT "care_home_support_assignment_id_care_home_assignment_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."care_home_assignment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_support" ADD CONSTRAINT "care_home_support_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_home_support" ADD CONSTRAINT "care_home_support_struck_by_person_id_fk" FOREIGN KEY ("struck_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collaboration_meeting" ADD CONSTRAINT "collaboration_meeting_vardcentral_id_unit_id_fk" FOREIGN KEY ("vardcentral_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collaboration_meeting" ADD CONSTRAINT "collaboration_meeting_municipal_id_unit_id_fk" FOREIGN KEY ("municipal_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collaboration_meeting" ADD CONSTRAINT "collaboration_meeting_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discharge_need" ADD CONSTRAINT "discharge_need_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discharge_need" ADD CONSTRAINT "discharge_need_stay_id_stay_id_fk" FOREIGN KEY ("stay_id") REFERENCES "public"."stay"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discharge_need" ADD CONSTRAINT "discharge_need_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discharge_need" ADD CONSTRAINT "discharge_need_noted_by_person_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discharge_need" ADD CONSTRAINT "discharge_need_struck_by_person_id_fk" FOREIGN KEY ("struck_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doctor_wish" ADD CONSTRAINT "doctor_wish_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doctor_wish" ADD CONSTRAINT "doctor_wish_care_home_id_care_home_id_fk" FOREIGN KEY ("care_home_id") REFERENCES "public"."care_home"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doctor_wish" ADD CONSTRAINT "doctor_wish_noted_unit_id_unit_id_fk" FOREIGN KEY ("noted_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doctor_wish" ADD CONSTRAINT "doctor_wish_noted_by_person_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doctor_wish" ADD CONSTRAINT "doctor_wish_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "infection_screening" ADD CONSTRAINT "infection_screening_care_home_id_care_home_id_fk" FOREIGN KEY ("care_home_id") REFERENCES "public"."care_home"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "infection_screening" ADD CONSTRAINT "infection_screening_assignment_id_care_home_assignment_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."care_home_assignment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "infection_screening" ADD CONSTRAINT "infection_screening_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "infection_screening" ADD CONSTRAINT "infection_screening_started_by_person_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "infection_screening" ADD CONSTRAINT "infection_screening_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_result" ADD CONSTRAINT "screening_result_screening_id_infection_screening_id_fk" FOREIGN KEY ("screening_id") REFERENCES "public"."infection_screening"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_result" ADD CONSTRAINT "screening_result_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_result" ADD CONSTRAINT "screening_result_entered_by_person_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "care_home_support_of" ON "care_home_support" USING btree ("assignment_id","held_on");--> statement-breakpoint
CREATE UNIQUE INDEX "collaboration_meeting_once" ON "collaboration_meeting" USING btree ("vardcentral_id","municipal_id","held_on");--> statement-breakpoint
CREATE INDEX "collaboration_meeting_municipal" ON "collaboration_meeting" USING btree ("municipal_id");--> statement-breakpoint
CREATE UNIQUE INDEX "discharge_need_once" ON "discharge_need" USING btree ("stay_id","kind") WHERE struck_at is null;--> statement-breakpoint
CREATE INDEX "discharge_need_patient" ON "discharge_need" USING btree ("patient_id");--> statement-breakpoint
CREATE INDEX "doctor_wish_patient" ON "doctor_wish" USING btree ("patient_id");--> statement-breakpoint
CREATE INDEX "doctor_wish_home" ON "doctor_wish" USING btree ("care_home_id");--> statement-breakpoint
CREATE INDEX "infection_screening_home" ON "infection_screening" USING btree ("care_home_id");--> statement-breakpoint
CREATE INDEX "infection_screening_assignment" ON "infection_screening" USING btree ("assignment_id");--> statement-breakpoint
CREATE INDEX "screening_result_of" ON "screening_result" USING btree ("screening_id","patient_id");--> statement-breakpoint
CREATE INDEX "screening_result_patient" ON "screening_result" USING btree ("patient_id");--> statement-breakpoint
ALTER TABLE "living_situation" ADD CONSTRAINT "living_situation_care_home_id_care_home_id_fk" FOREIGN KEY ("care_home_id") REFERENCES "public"."care_home"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "living_situation_home" ON "living_situation" USING btree ("care_home_id");--> statement-breakpoint
ALTER TABLE "care_relation" ADD CONSTRAINT "care_relation_kind" CHECK (kind in ('STAY', 'LISTING', 'SUPPORT', 'ENROLMENT', 'RESPONSIBILITY', 'CARE_REQUEST', 'CONSULT', 'VISIT', 'CORRECTION', 'RECEIVER_REQUEST', 'DEVIATION', 'SCREENING', 'DOCTOR_WISH'));--> statement-breakpoint
ALTER TABLE "living_situation" ADD CONSTRAINT "living_situation_care_home" CHECK (care_home_id is null or kind = 'CARE_HOME');--> statement-breakpoint
ALTER TABLE "rule_setting" ADD CONSTRAINT "rule_setting_name" CHECK (name in ('LIVING_SITUATIONS_OFFERED', 'MUNICIPAL_CARE_BY_LIVING', 'LATE_START_HOURS', 'HANDOVER_AHEAD_DAYS', 'ANSWER_OFFICE_HOURS', 'DISCHARGE_VISIT_DAYS'));--> statement-breakpoint
ALTER TABLE "rule_setting" ADD CONSTRAINT "rule_setting_value" CHECK (case when name in ('LATE_START_HOURS', 'HANDOVER_AHEAD_DAYS', 'ANSWER_OFFICE_HOURS', 'DISCHARGE_VISIT_DAYS') then coalesce(amount, 0) > 0 and living_situations is null else amount is null and living_situations is not null end);--> statement-breakpoint
CREATE POLICY "discharge_need_by_care_relation" ON "discharge_need" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = discharge_need.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = discharge_need.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "discharge_need_worker" ON "discharge_need" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "doctor_wish_by_care_relation" ON "doctor_wish" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = doctor_wish.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = doctor_wish.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "doctor_wish_worker" ON "doctor_wish" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "screening_result_by_care_relation" ON "screening_result" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = screening_result.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = screening_result.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "screening_result_worker" ON "screening_result" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);