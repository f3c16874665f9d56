CREATE TABLE "risk_assessment" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"patient_id" uuid NOT NULL,
	"stay_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"decision" text NOT NULL,
	"proposal" text NOT NULL,
	"differs" boolean NOT NULL,
	"reason_code" text,
	"reason_text" text,
	"attending_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"result" jsonb NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"decided_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "risk_assessment_decision" CHECK (decision in ('HIGH', 'NOT_HIGH')),
	CONSTRAINT "risk_assessment_reason" CHECK (not differs or reason_code is not null)
);
--> statement-breakpoint
ALTER TABLE "risk_assessment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "typed_input" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"patient_id" uuid NOT NULL,
	"stay_id" uuid NOT NULL,
	"code" text NOT NULL,
	"value" numeric NOT NULL,
	"observed_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid,
	"struck_at" timestamp with time zone,
	"struck_reason" text,
	CONSTRAINT "typed_input_code" CHECK (code in ('HB', 'NA'))
);
--> statement-breakpoint
ALTER TABLE "typed_input" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handover" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"support_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"from_unit_id" uuid NOT NULL,
	"to_unit_id" uuid NOT NULL,
	"status" text NOT NULL,
	"situation" text NOT NULL,
	"background" text NOT NULL,
	"assessment" text NOT NULL,
	"recommendation" text NOT NULL,
	"open_actions" jsonb NOT NULL,
	"proposed_effective_at" timestamp with time zone,
	"proposed_at" timestamp with time zone NOT NULL,
	"proposed_by" uuid NOT NULL,
	"effective_at" timestamp with time zone,
	"dialogue" text,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "handover_status" CHECK (status in ('PROPOSED', 'RETURNED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
	CONSTRAINT "handover_dialogue" CHECK (dialogue in ('PHONE', 'VIDEO', 'IN_PERSON', 'WRITTEN')),
	CONSTRAINT "handover_accepted" CHECK (status <> 'ACCEPTED' or (effective_at is not null and dialogue is not null))
);
--> statement-breakpoint
ALTER TABLE "handover" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handover_message" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"handover_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"person_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "handover_message_kind" CHECK (kind in ('QUESTION', 'ANSWER', 'DECLINE_REASON', 'WITHDRAW_REASON'))
);
--> statement-breakpoint
ALTER TABLE "handover_message" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assignment" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"hsa_id" text NOT NULL,
	"person_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"profession" text NOT NULL,
	"purpose" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "assignment_hsa_id_unique" UNIQUE("hsa_id"),
	CONSTRAINT "assignment_profession" CHECK (profession in ('PHYSICIAN', 'NURSE', 'COORDINATOR', 'UNIT_MANAGER', 'ADMINISTRATOR')),
	CONSTRAINT "assignment_purpose" CHECK (purpose in ('CARE', 'FOLLOW_UP', 'ADMINISTRATION'))
);
--> statement-breakpoint
CREATE TABLE "contact_channel" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"unit_id" uuid NOT NULL,
	"label" text NOT NULL,
	"number" text NOT NULL,
	"hours" jsonb NOT NULL,
	"enrolled_only" boolean DEFAULT false NOT NULL,
	"position" integer NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date
);
--> statement-breakpoint
CREATE TABLE "default_receiving_unit" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"municipality_code" text,
	"unit_id" uuid NOT NULL,
	CONSTRAINT "default_receiving_unit_municipality_code_unique" UNIQUE("municipality_code")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"hsa_id" text NOT NULL,
	"given" text NOT NULL,
	"family" text NOT NULL,
	"title" text NOT NULL,
	"phone" text,
	CONSTRAINT "person_hsa_id_unique" UNIQUE("hsa_id")
);
--> statement-breakpoint
CREATE TABLE "provider" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"hsa_id" text NOT NULL,
	"name" text NOT NULL,
	"owner_form" text NOT NULL,
	CONSTRAINT "provider_hsa_id_unique" UNIQUE("hsa_id"),
	CONSTRAINT "provider_owner_form" CHECK (owner_form in ('REGION', 'MUNICIPALITY', 'PRIVATE'))
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" uuid,
	"assignment_id" uuid,
	"portal" text,
	"pending" jsonb,
	"created_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unit" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"hsa_id" text NOT NULL,
	"provider_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"parent_name" text,
	"municipality_code" text,
	"specialty" text,
	CONSTRAINT "unit_hsa_id_unique" UNIQUE("hsa_id"),
	CONSTRAINT "unit_kind" CHECK (kind in ('HOSPITAL_WARD', 'LAKARMEDVERKAN', 'VARDCENTRAL', 'PSYCHIATRIC_CLINIC', 'MUNICIPAL_HEALTH_CARE', 'ON_CALL', 'REGION_OFFICE', 'OTHER_PROVIDER')),
	CONSTRAINT "unit_specialty" CHECK (specialty in ('SOMATIC', 'PSYCHIATRIC', 'OBSTETRIC', 'ONCOLOGY'))
);
--> statement-breakpoint
CREATE TABLE "care_relation" (
	"patient_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"source_id" uuid NOT NULL,
	"period" "tstzrange" NOT NULL,
	CONSTRAINT "care_relation_kind" CHECK (kind in ('STAY', 'LISTING', 'SUPPORT', 'ENROLMENT', 'RESPONSIBILITY'))
);
--> statement-breakpoint
ALTER TABLE "care_relation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "enrolment" (
	"patient_id" uuid NOT NULL,
	"period" "tstzrange" NOT NULL,
	"unit_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid
);
--> statement-breakpoint
ALTER TABLE "enrolment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "listing" (
	"patient_id" uuid NOT NULL,
	"period" "tstzrange" NOT NULL,
	"unit_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid
);
--> statement-breakpoint
ALTER TABLE "listing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "living_situation" (
	"patient_id" uuid NOT NULL,
	"period" "tstzrange" NOT NULL,
	"kind" text NOT NULL,
	"place" text,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid,
	CONSTRAINT "living_situation_kind" CHECK (kind in ('ORDINARY', 'CARE_HOME', 'LSS', 'SHORT_STAY'))
);
--> statement-breakpoint
ALTER TABLE "living_situation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "patient" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"identity_kind" text NOT NULL,
	"identity" text NOT NULL,
	"given" text NOT NULL,
	"family" text NOT NULL,
	"birth_date" date NOT NULL,
	"sex" text NOT NULL,
	"protection" text DEFAULT 'NONE' NOT NULL,
	"street" text,
	"postal_code" text,
	"city" text,
	"phone" text,
	"municipality_code" text,
	"interpreter" text,
	"deceased_at" timestamp with time zone,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "patient_identity_unique" UNIQUE("identity"),
	CONSTRAINT "patient_identity_kind" CHECK (identity_kind in ('PERSONNUMMER', 'SAMORDNINGSNUMMER', 'RESERVE_NUMBER')),
	CONSTRAINT "patient_sex" CHECK (sex in ('FEMALE', 'MALE', 'UNKNOWN')),
	CONSTRAINT "patient_protection" CHECK (protection in ('NONE', 'CONFIDENTIALITY_MARK', 'PROTECTED_REGISTRATION')),
	CONSTRAINT "patient_identity_form" CHECK (length(identity) = 12)
);
--> statement-breakpoint
ALTER TABLE "patient" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "patient_identifier" (
	"system" text NOT NULL,
	"value" text NOT NULL,
	"patient_id" uuid NOT NULL,
	CONSTRAINT "patient_identifier_system_value_pk" PRIMARY KEY("system","value")
);
--> statement-breakpoint
ALTER TABLE "patient_identifier" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "access_log" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"view" text NOT NULL,
	"person_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"patient_ids" uuid[] NOT NULL,
	"list_id" uuid,
	"reason" text,
	CONSTRAINT "access_log_kind" CHECK (kind in ('PATIENT', 'LIST', 'SEARCH', 'DENIED'))
);
--> statement-breakpoint
ALTER TABLE "access_log" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"person_id" uuid,
	"assignment_id" uuid,
	"unit_id" uuid,
	"command_id" uuid,
	"action" text NOT NULL,
	"patient_id" uuid,
	"subject_id" uuid,
	"detail" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "command" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"person_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"input_hash" text NOT NULL,
	"result" jsonb,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "draft" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"form" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"patient_id" uuid,
	"content" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "draft" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "responsibility" (
	"patient_id" uuid NOT NULL,
	"period" "tstzrange" NOT NULL,
	"unit_id" uuid NOT NULL,
	"physician_id" uuid,
	"reason" text NOT NULL,
	"source_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid,
	"follows" timestamp with time zone,
	"valid_from" timestamp with time zone GENERATED ALWAYS AS (lower(period)) STORED,
	"valid_to" timestamp with time zone GENERATED ALWAYS AS (upper(period)) STORED,
	CONSTRAINT "responsibility_reason" CHECK (reason in ('FIRST_CONTACT', 'LISTING', 'ADMISSION', 'TRANSFER', 'DISCHARGE', 'DISCHARGE_UNCONFIRMED', 'SUPPORT_START', 'SUPPORT_LATE_START', 'HANDOVER')),
	CONSTRAINT "responsibility_bounds" CHECK (not lower_inf(period) and lower_inc(period) and not upper_inc(period)),
	CONSTRAINT "responsibility_follows" CHECK (follows = lower(period))
);
--> statement-breakpoint
ALTER TABLE "responsibility" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "responsibility_struck" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"patient_id" uuid NOT NULL,
	"period" "tstzrange" NOT NULL,
	"unit_id" uuid NOT NULL,
	"physician_id" uuid,
	"reason" text NOT NULL,
	"source_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid,
	"struck_at" timestamp with time zone NOT NULL,
	"struck_by" uuid,
	"struck_reason" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "responsibility_struck" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "condition" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"patient_id" uuid NOT NULL,
	"source" text NOT NULL,
	"resource_id" text NOT NULL,
	"fact" jsonb NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL
);
--> statement-breakpoint
ALTER TABLE "condition" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "encounter" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"patient_id" uuid NOT NULL,
	"source" text NOT NULL,
	"resource_id" text NOT NULL,
	"stay_id" uuid,
	"unit_id" uuid NOT NULL,
	"class" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"fact" jsonb NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL
);
--> statement-breakpoint
ALTER TABLE "encounter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feed_import" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"source" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"counts" jsonb
);
--> statement-breakpoint
CREATE TABLE "feed_resource" (
	"source" text NOT NULL,
	"type" text NOT NULL,
	"resource_id" text NOT NULL,
	"content_hash" text NOT NULL,
	"patient_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"changed_at" timestamp with time zone,
	CONSTRAINT "feed_resource_source_type_resource_id_pk" PRIMARY KEY("source","type","resource_id")
);
--> statement-breakpoint
ALTER TABLE "feed_resource" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "observation" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"patient_id" uuid NOT NULL,
	"source" text NOT NULL,
	"resource_id" text NOT NULL,
	"code" text NOT NULL,
	"observed_at" timestamp with time zone NOT NULL,
	"value" numeric NOT NULL,
	"unit" text NOT NULL,
	"fact" jsonb NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL
);
--> statement-breakpoint
ALTER TABLE "observation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "procedure" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"patient_id" uuid NOT NULL,
	"source" text NOT NULL,
	"resource_id" text NOT NULL,
	"fact" jsonb NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL
);
--> statement-breakpoint
ALTER TABLE "procedure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "stay" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"patient_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"elsewhere" text,
	"admitted_at" timestamp with time zone NOT NULL,
	"discharged_at" timestamp with time zone,
	"expected_discharge_on" date,
	"acute" boolean,
	"acute_evidence" text,
	"reason" text,
	"attending_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "stay_period" CHECK (discharged_at is null or discharged_at >= admitted_at)
);
--> statement-breakpoint
ALTER TABLE "stay" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "follow_up" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"support_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"counterpart" text NOT NULL,
	"mode" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_physician" boolean NOT NULL,
	"outcome" text NOT NULL,
	"next_on" date,
	"person_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"struck_at" timestamp with time zone,
	"struck_reason" text,
	CONSTRAINT "follow_up_counterpart" CHECK (counterpart in ('PATIENT', 'RECEIVING_UNIT', 'HOSPITAL')),
	CONSTRAINT "follow_up_mode" CHECK (mode in ('PHYSICAL', 'VIDEO', 'PHONE'))
);
--> statement-breakpoint
ALTER TABLE "follow_up" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "support" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"patient_id" uuid NOT NULL,
	"stay_id" uuid NOT NULL,
	"status" text NOT NULL,
	"hospital_unit_id" uuid NOT NULL,
	"lm_unit_id" uuid NOT NULL,
	"receiving_unit_id" uuid NOT NULL,
	"municipal_unit_id" uuid,
	"planned_days" integer NOT NULL,
	"message" text NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"proposed_by" uuid NOT NULL,
	"lm_physician_id" uuid,
	"discharged_at" timestamp with time zone,
	"started_at" timestamp with time zone,
	"first_day" date,
	"last_day" date,
	"ended_at" timestamp with time zone,
	"end_reason" text,
	"closed_text" text,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "support_status" CHECK (status in ('PLANNED', 'CONFIRMED', 'RUNNING', 'HANDED_OVER', 'ENDED', 'CANCELLED', 'LAPSED')),
	CONSTRAINT "support_end_reason" CHECK (end_reason in ('ADMISSION', 'DEATH', 'MOVED', 'DECLINED_BY_PATIENT')),
	CONSTRAINT "support_days" CHECK (planned_days between 1 and 14),
	CONSTRAINT "support_running" CHECK ((status in ('RUNNING', 'HANDED_OVER', 'ENDED')) = (started_at is not null and first_day is not null and last_day is not null)),
	CONSTRAINT "support_end" CHECK (ended_at is null or ended_at >= started_at)
);
--> statement-breakpoint
ALTER TABLE "support" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "support_answer" (
	"support_id" uuid NOT NULL,
	"party" text NOT NULL,
	"patient_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"state" text NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	CONSTRAINT "support_answer_support_id_party_pk" PRIMARY KEY("support_id","party"),
	CONSTRAINT "support_answer_party" CHECK (party in ('LAKARMEDVERKAN', 'RECEIVING_UNIT', 'MUNICIPALITY')),
	CONSTRAINT "support_answer_state" CHECK (state in ('WAITING', 'CONFIRMED', 'QUESTION', 'DECLINED'))
);
--> statement-breakpoint
ALTER TABLE "support_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "support_message" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"support_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"party" text NOT NULL,
	"kind" text NOT NULL,
	"reason_code" text,
	"text" text,
	"at" timestamp with time zone NOT NULL,
	"person_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "support_message_kind" CHECK (kind in ('CONFIRMATION', 'QUESTION', 'REPLY', 'DECLINE', 'WITHDRAWAL')),
	CONSTRAINT "support_message_reason" CHECK (reason_code in ('NO_CAPACITY', 'NOT_SUITABLE', 'NOT_LISTED_HERE', 'OTHER'))
);
--> statement-breakpoint
ALTER TABLE "support_message" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "risk_assessment" ADD CONSTRAINT "risk_assessment_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_assessment" ADD CONSTRAINT "risk_assessment_stay_id_stay_id_fk" FOREIGN KEY ("stay_id") REFERENCES "public"."stay"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_assessment" ADD CONSTRAINT "risk_assessment_attending_id_person_id_fk" FOREIGN KEY ("attending_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_assessment" ADD CONSTRAINT "risk_assessment_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_assessment" ADD CONSTRAINT "risk_assessment_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "typed_input" ADD CONSTRAINT "typed_input_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "typed_input" ADD CONSTRAINT "typed_input_stay_id_stay_id_fk" FOREIGN KEY ("stay_id") REFERENCES "public"."stay"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover" ADD CONSTRAINT "handover_support_id_support_id_fk" FOREIGN KEY ("support_id") REFERENCES "public"."support"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover" ADD CONSTRAINT "handover_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover" ADD CONSTRAINT "handover_from_unit_id_unit_id_fk" FOREIGN KEY ("from_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover" ADD CONSTRAINT "handover_to_unit_id_unit_id_fk" FOREIGN KEY ("to_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover" ADD CONSTRAINT "handover_proposed_by_person_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover" ADD CONSTRAINT "handover_closed_by_person_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_message" ADD CONSTRAINT "handover_message_handover_id_handover_id_fk" FOREIGN KEY ("handover_id") REFERENCES "public"."handover"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_message" ADD CONSTRAINT "handover_message_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_message" ADD CONSTRAINT "handover_message_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_message" ADD CONSTRAINT "handover_message_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_channel" ADD CONSTRAINT "contact_channel_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "default_receiving_unit" ADD CONSTRAINT "default_receiving_unit_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_assignment_id_assignment_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit" ADD CONSTRAINT "unit_provider_id_provider_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."provider"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_relation" ADD CONSTRAINT "care_relation_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_relation" ADD CONSTRAINT "care_relation_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing" ADD CONSTRAINT "listing_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing" ADD CONSTRAINT "listing_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "living_situation" ADD CONSTRAINT "living_situation_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_identifier" ADD CONSTRAINT "patient_identifier_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_physician_id_person_id_fk" FOREIGN KEY ("physician_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibility_struck" ADD CONSTRAINT "responsibility_struck_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibility_struck" ADD CONSTRAINT "responsibility_struck_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibility_struck" ADD CONSTRAINT "responsibility_struck_physician_id_person_id_fk" FOREIGN KEY ("physician_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "condition" ADD CONSTRAINT "condition_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "encounter" ADD CONSTRAINT "encounter_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "encounter" ADD CONSTRAINT "encounter_stay_id_stay_id_fk" FOREIGN KEY ("stay_id") REFERENCES "public"."stay"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "encounter" ADD CONSTRAINT "encounter_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_resource" ADD CONSTRAINT "feed_resource_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure" ADD CONSTRAINT "procedure_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stay" ADD CONSTRAINT "stay_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stay" ADD CONSTRAINT "stay_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stay" ADD CONSTRAINT "stay_attending_id_person_id_fk" FOREIGN KEY ("attending_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_support_id_support_id_fk" FOREIGN KEY ("support_id") REFERENCES "public"."support"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support" ADD CONSTRAINT "support_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support" ADD CONSTRAINT "support_stay_id_stay_id_fk" FOREIGN KEY ("stay_id") REFERENCES "public"."stay"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support" ADD CONSTRAINT "support_hospital_unit_id_unit_id_fk" FOREIGN KEY ("hospital_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support" ADD CONSTRAINT "support_lm_unit_id_unit_id_fk" FOREIGN KEY ("lm_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support" ADD CONSTRAINT "support_receiving_unit_id_unit_id_fk" FOREIGN KEY ("receiving_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support" ADD CONSTRAINT "support_municipal_unit_id_unit_id_fk" FOREIGN KEY ("municipal_unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support" ADD CONSTRAINT "support_proposed_by_person_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support" ADD CONSTRAINT "support_lm_physician_id_person_id_fk" FOREIGN KEY ("lm_physician_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_answer" ADD CONSTRAINT "support_answer_support_id_support_id_fk" FOREIGN KEY ("support_id") REFERENCES "public"."support"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_answer" ADD CONSTRAINT "support_answer_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_answer" ADD CONSTRAINT "support_answer_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_answer" ADD CONSTRAINT "support_answer_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_message" ADD CONSTRAINT "support_message_support_id_support_id_fk" FOREIGN KEY ("support_id") REFERENCES "public"."support"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_message" ADD CONSTRAINT "support_message_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_message" ADD CONSTRAINT "support_message_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_message" ADD CONSTRAINT "support_message_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "risk_assessment_version" ON "risk_assessment" USING btree ("stay_id","version");--> statement-breakpoint
CREATE INDEX "risk_assessment_patient" ON "risk_assessment" USING btree ("patient_id");--> statement-breakpoint
CREATE UNIQUE INDEX "typed_input_one" ON "typed_input" USING btree ("stay_id","code") WHERE struck_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "handover_one_open" ON "handover" USING btree ("support_id") WHERE status in ('PROPOSED', 'RETURNED');--> statement-breakpoint
CREATE INDEX "handover_to" ON "handover" USING btree ("to_unit_id","status");--> statement-breakpoint
CREATE INDEX "handover_patient" ON "handover" USING btree ("patient_id");--> statement-breakpoint
CREATE INDEX "handover_message_handover" ON "handover_message" USING btree ("handover_id","at");--> statement-breakpoint
CREATE INDEX "assignment_person" ON "assignment" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "assignment_unit" ON "assignment" USING btree ("unit_id","profession");--> statement-breakpoint
CREATE INDEX "contact_channel_unit" ON "contact_channel" USING btree ("unit_id","position");--> statement-breakpoint
CREATE INDEX "session_expiry" ON "session" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "care_relation_key" ON "care_relation" USING btree ("patient_id","unit_id","kind","source_id","period");--> statement-breakpoint
CREATE INDEX "care_relation_unit" ON "care_relation" USING btree ("unit_id","patient_id");--> statement-breakpoint
CREATE INDEX "enrolment_unit" ON "enrolment" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "listing_unit" ON "listing" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "patient_identifier_patient" ON "patient_identifier" USING btree ("patient_id");--> statement-breakpoint
CREATE INDEX "access_log_list" ON "access_log" USING btree ("list_id");--> statement-breakpoint
CREATE INDEX "access_log_patients" ON "access_log" USING gin ("patient_ids");--> statement-breakpoint
CREATE INDEX "audit_patient" ON "audit" USING btree ("patient_id","at");--> statement-breakpoint
CREATE INDEX "audit_command" ON "audit" USING btree ("command_id");--> statement-breakpoint
CREATE UNIQUE INDEX "draft_key" ON "draft" USING btree ("person_id","assignment_id","form","subject_id");--> statement-breakpoint
CREATE INDEX "responsibility_unit" ON "responsibility" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "responsibility_struck_patient" ON "responsibility_struck" USING btree ("patient_id");--> statement-breakpoint
CREATE UNIQUE INDEX "condition_resource" ON "condition" USING btree ("source","resource_id");--> statement-breakpoint
CREATE INDEX "condition_patient" ON "condition" USING btree ("patient_id");--> statement-breakpoint
CREATE UNIQUE INDEX "encounter_resource" ON "encounter" USING btree ("source","resource_id");--> statement-breakpoint
CREATE INDEX "encounter_patient" ON "encounter" USING btree ("patient_id","started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "observation_resource" ON "observation" USING btree ("source","resource_id");--> statement-breakpoint
CREATE INDEX "observation_patient" ON "observation" USING btree ("patient_id","code","observed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "procedure_resource" ON "procedure" USING btree ("source","resource_id");--> statement-breakpoint
CREATE INDEX "procedure_patient" ON "procedure" USING btree ("patient_id");--> statement-breakpoint
CREATE INDEX "stay_open" ON "stay" USING btree ("unit_id","discharged_at");--> statement-breakpoint
CREATE UNIQUE INDEX "stay_one_open" ON "stay" USING btree ("patient_id") WHERE discharged_at is null;--> statement-breakpoint
CREATE INDEX "stay_patient" ON "stay" USING btree ("patient_id","admitted_at");--> statement-breakpoint
CREATE INDEX "follow_up_support" ON "follow_up" USING btree ("support_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "support_one_open" ON "support" USING btree ("patient_id") WHERE status in ('PLANNED', 'CONFIRMED', 'RUNNING');--> statement-breakpoint
CREATE INDEX "support_patient" ON "support" USING btree ("patient_id");--> statement-breakpoint
CREATE INDEX "support_lm" ON "support" USING btree ("lm_unit_id","status");--> statement-breakpoint
CREATE INDEX "support_receiving" ON "support" USING btree ("receiving_unit_id","status");--> statement-breakpoint
CREATE INDEX "support_message_support" ON "support_message" USING btree ("support_id","at");--> statement-breakpoint
CREATE POLICY "risk_assessment_by_care_relation" ON "risk_assessment" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = risk_assessment.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = risk_assessment.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "risk_assessment_worker" ON "risk_assessment" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "typed_input_by_care_relation" ON "typed_input" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = typed_input.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = typed_input.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "typed_input_worker" ON "typed_input" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "handover_by_care_relation" ON "handover" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = handover.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = handover.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "handover_worker" ON "handover" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "handover_message_by_care_relation" ON "handover_message" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = handover_message.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = handover_message.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "handover_message_worker" ON "handover_message" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "care_relation_own" ON "care_relation" AS PERMISSIVE FOR SELECT TO "app" USING (unit_id = nullif(current_setting('app.unit', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "care_relation_worker" ON "care_relation" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "enrolment_by_care_relation" ON "enrolment" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = enrolment.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = enrolment.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "enrolment_worker" ON "enrolment" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "listing_by_care_relation" ON "listing" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = listing.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = listing.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "listing_worker" ON "listing" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "living_situation_by_care_relation" ON "living_situation" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = living_situation.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = living_situation.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "living_situation_worker" ON "living_situation" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "patient_by_care_relation" ON "patient" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = patient.id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = patient.id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "patient_worker" ON "patient" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "patient_identifier_by_care_relation" ON "patient_identifier" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = patient_identifier.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = patient_identifier.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "patient_identifier_worker" ON "patient_identifier" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "access_log_own" ON "access_log" AS PERMISSIVE FOR SELECT TO "app" USING (person_id = nullif(current_setting('app.person', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "access_log_write" ON "access_log" AS PERMISSIVE FOR INSERT TO "app" WITH CHECK (person_id = nullif(current_setting('app.person', true), '')::uuid and unit_id = nullif(current_setting('app.unit', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "access_log_worker" ON "access_log" AS PERMISSIVE FOR SELECT TO "worker" USING (true);--> statement-breakpoint
CREATE POLICY "draft_own" ON "draft" AS PERMISSIVE FOR ALL TO "app" USING (person_id = nullif(current_setting('app.person', true), '')::uuid) WITH CHECK (person_id = nullif(current_setting('app.person', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "draft_worker" ON "draft" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "responsibility_by_care_relation" ON "responsibility" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = responsibility.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = responsibility.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "responsibility_worker" ON "responsibility" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "responsibility_struck_by_care_relation" ON "responsibility_struck" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = responsibility_struck.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = responsibility_struck.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "responsibility_struck_worker" ON "responsibility_struck" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "condition_by_care_relation" ON "condition" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = condition.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = condition.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "condition_worker" ON "condition" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "encounter_by_care_relation" ON "encounter" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = encounter.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = encounter.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "encounter_worker" ON "encounter" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "feed_resource_worker" ON "feed_resource" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "observation_by_care_relation" ON "observation" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = observation.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = observation.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "observation_worker" ON "observation" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "procedure_by_care_relation" ON "procedure" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = procedure.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = procedure.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "procedure_worker" ON "procedure" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "stay_by_care_relation" ON "stay" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = stay.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = stay.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "stay_worker" ON "stay" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "follow_up_by_care_relation" ON "follow_up" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = follow_up.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = follow_up.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "follow_up_worker" ON "follow_up" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "support_by_care_relation" ON "support" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = support.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = support.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "support_worker" ON "support" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "support_answer_by_care_relation" ON "support_answer" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = support_answer.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = support_answer.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "support_answer_worker" ON "support_answer" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "support_message_by_care_relation" ON "support_message" AS PERMISSIVE FOR ALL TO "app" USING (exists (select 1 from care_relation r where r.patient_id = support_message.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)) WITH CHECK (exists (select 1 from care_relation r where r.patient_id = support_message.patient_id and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid and r.period @> nullif(current_setting('app.now', true), '')::timestamptz));--> statement-breakpoint
CREATE POLICY "support_message_worker" ON "support_message" AS PERMISSIVE FOR ALL TO "worker" USING (true) WITH CHECK (true);