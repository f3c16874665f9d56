CREATE TABLE "settlement" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"unit_id" uuid NOT NULL,
	"month" date NOT NULL,
	"total_ore" bigint NOT NULL,
	"approved_at" timestamp with time zone NOT NULL,
	"approved_by" uuid NOT NULL,
	CONSTRAINT "settlement_month" CHECK (extract(day from month) = 1)
);
--> statement-breakpoint
ALTER TABLE "settlement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "settlement_line" (
	"settlement_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"source_id" text NOT NULL,
	"day" date,
	"tariff_id" uuid,
	"amount_ore" bigint NOT NULL,
	"arithmetic" jsonb,
	"corrects_month" date,
	"paid_ore" bigint,
	"due_ore" bigint,
	CONSTRAINT "settlement_line_settlement_id_position_pk" PRIMARY KEY("settlement_id","position"),
	CONSTRAINT "settlement_line_kind" CHECK (kind in ('HOME_VISIT', 'DISTANCE_CONTACT', 'ORDINARY_PLACES', 'SHORT_STAY_PLACES')),
	CONSTRAINT "settlement_line_correction" CHECK (case when corrects_month is null then num_nulls(day, tariff_id, arithmetic) = 0 and num_nonnulls(paid_ore, due_ore) = 0 else num_nulls(paid_ore, due_ore) = 0 and amount_ore = due_ore - paid_ore end)
);
--> statement-breakpoint
ALTER TABLE "settlement_line" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "settlement_refusal" (
	"settlement_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"day" date NOT NULL,
	"condition" text NOT NULL,
	CONSTRAINT "settlement_refusal_settlement_id_visit_id_pk" PRIMARY KEY("settlement_id","visit_id"),
	CONSTRAINT "settlement_refusal_condition" CHECK (condition in ('NOT_A_PHYSICIAN', 'NOT_A_VARDCENTRAL', 'NOT_IN_THE_HOME', 'DISTANCE_NOT_PAID', 'NOT_ENROLLED', 'ALREADY_PAID_THAT_DAY'))
);
--> statement-breakpoint
ALTER TABLE "settlement_refusal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tariff" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"valid_from" date NOT NULL,
	"decision_reference" text NOT NULL,
	"home_visit_ore" bigint NOT NULL,
	"distance_share_percent" smallint NOT NULL,
	"ten_places_ore" bigint NOT NULL,
	"ten_short_stay_places_ore" bigint NOT NULL,
	"period" text NOT NULL,
	"uplift_included" boolean NOT NULL,
	"place_rounding" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid,
	"struck_at" timestamp with time zone,
	"struck_by" uuid,
	"struck_reason" text,
	CONSTRAINT "tariff_period" CHECK (period in ('YEAR', 'MONTH')),
	CONSTRAINT "tariff_place_rounding" CHECK (place_rounding in ('EXACT_TENTHS', 'STARTED_TEN')),
	CONSTRAINT "tariff_share" CHECK (distance_share_percent between 0 and 100),
	CONSTRAINT "tariff_amounts" CHECK (least(home_visit_ore, ten_places_ore, ten_short_stay_places_ore) >= 0),
	CONSTRAINT "tariff_struck" CHECK ((struck_at is null) = (struck_reason is null))
);
--> statement-breakpoint
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_approved_by_person_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlement_line" ADD CONSTRAINT "settlement_line_settlement_id_settlement_id_fk" FOREIGN KEY ("settlement_id") REFERENCES "public"."settlement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlement_line" ADD CONSTRAINT "settlement_line_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlement_line" ADD CONSTRAINT "settlement_line_tariff_id_tariff_id_fk" FOREIGN KEY ("tariff_id") REFERENCES "public"."tariff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlement_refusal" ADD CONSTRAINT "settlement_refusal_settlement_id_settlement_id_fk" FOREIGN KEY ("settlement_id") REFERENCES "public"."settlement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlement_refusal" ADD CONSTRAINT "settlement_refusal_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tariff" ADD CONSTRAINT "tariff_struck_by_person_id_fk" FOREIGN KEY ("struck_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "settlement_once" ON "settlement" USING btree ("unit_id","month");--> statement-breakpoint
CREATE UNIQUE INDEX "settlement_line_once" ON "settlement_line" USING btree ("key") WHERE corrects_month is null;--> statement-breakpoint
CREATE INDEX "settlement_line_source" ON "settlement_line" USING btree ("source_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tariff_from" ON "tariff" USING btree ("valid_from") WHERE struck_at is null;--> statement-breakpoint
CREATE POLICY "settlement_of_payee" ON "settlement" AS PERMISSIVE FOR SELECT TO "app" USING (settlement.unit_id = nullif(current_setting('app.unit', true), '')::uuid or exists (select 1 from unit o where o.id = nullif(current_setting('app.unit', true), '')::uuid and o.kind = 'REGION_OFFICE'));--> statement-breakpoint
CREATE POLICY "settlement_by_region" ON "settlement" AS PERMISSIVE FOR INSERT TO "app" WITH CHECK (exists (select 1 from unit o where o.id = nullif(current_setting('app.unit', true), '')::uuid and o.kind = 'REGION_OFFICE'));--> statement-breakpoint
CREATE POLICY "settlement_line_of_payee" ON "settlement_line" AS PERMISSIVE FOR SELECT TO "app" USING (settlement_line.unit_id = nullif(current_setting('app.unit', true), '')::uuid or exists (select 1 from unit o where o.id = nullif(current_setting('app.unit', true), '')::uuid and o.kind = 'REGION_OFFICE'));--> statement-breakpoint
CREATE POLICY "settlement_line_by_region" ON "settlement_line" AS PERMISSIVE FOR INSERT TO "app" WITH CHECK (exists (select 1 from unit o where o.id = nullif(current_setting('app.unit', true), '')::uuid and o.kind = 'REGION_OFFICE'));--> statement-breakpoint
CREATE POLICY "settlement_refusal_of_payee" ON "settlement_refusal" AS PERMISSIVE FOR SELECT TO "app" USING (settlement_refusal.unit_id = nullif(current_setting('app.unit', true), '')::uuid or exists (select 1 from unit o where o.id = nullif(current_setting('app.unit', true), '')::uuid and o.kind = 'REGION_OFFICE'));--> statement-breakpoint
CREATE POLICY "settlement_refusal_by_region" ON "settlement_refusal" AS PERMISSIVE FOR INSERT TO "app" WITH CHECK (exists (select 1 from unit o where o.id = nullif(current_setting('app.unit', true), '')::uuid and o.kind = 'REGION_OFFICE'));