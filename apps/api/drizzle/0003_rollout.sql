CREATE TABLE "rule_setting" (
	"name" text NOT NULL,
	"valid_from" date NOT NULL,
	"living_situations" text[] NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid,
	CONSTRAINT "rule_setting_name_valid_from_pk" PRIMARY KEY("name","valid_from"),
	CONSTRAINT "rule_setting_name" CHECK (name in ('LIVING_SITUATIONS_OFFERED')),
	CONSTRAINT "rule_setting_living" CHECK (living_situations <@ array['ORDINARY', 'CARE_HOME', 'LSS', 'SHORT_STAY'])
);
--> statement-breakpoint
CREATE TABLE "unit_readiness" (
	"unit_id" uuid NOT NULL,
	"step" text NOT NULL,
	"done_on" date NOT NULL,
	"said_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "unit_readiness_unit_id_step_pk" PRIMARY KEY("unit_id","step"),
	CONSTRAINT "unit_readiness_step" CHECK (step in ('DECISION_SUPPORT', 'ON_CALL', 'WORKING_ROUTINE', 'CONTACT_NUMBERS'))
);
--> statement-breakpoint
CREATE TABLE "unit_rollout" (
	"unit_id" uuid NOT NULL,
	"period" daterange NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid
);
--> statement-breakpoint
ALTER TABLE "unit_readiness" ADD CONSTRAINT "unit_readiness_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_readiness" ADD CONSTRAINT "unit_readiness_said_by_person_id_fk" FOREIGN KEY ("said_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_rollout" ADD CONSTRAINT "unit_rollout_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;
