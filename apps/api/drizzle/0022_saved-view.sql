CREATE TABLE "saved_view" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"person_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"list" text NOT NULL,
	"name" text NOT NULL,
	"params" jsonb NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	CONSTRAINT "saved_view_list" CHECK (list in ('ward', 'support', 'receiving', 'municipality')),
	CONSTRAINT "saved_view_name" CHECK (length(name) between 1 and 40)
);
--> statement-breakpoint
ALTER TABLE "saved_view" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "seen_list" (
	"person_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"list" text NOT NULL,
	"rows" jsonb NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "seen_list_person_id_unit_id_list_pk" PRIMARY KEY("person_id","unit_id","list"),
	CONSTRAINT "seen_list_list" CHECK (list in ('ward', 'support', 'receiving', 'municipality'))
);
--> statement-breakpoint
ALTER TABLE "seen_list" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seen_list" ADD CONSTRAINT "seen_list_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seen_list" ADD CONSTRAINT "seen_list_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_view_one_name" ON "saved_view" USING btree ("person_id","unit_id","list",lower(name));--> statement-breakpoint
CREATE UNIQUE INDEX "saved_view_one_default" ON "saved_view" USING btree ("person_id","unit_id","list") WHERE is_default;--> statement-breakpoint
CREATE INDEX "saved_view_unit" ON "saved_view" USING btree ("unit_id","list") WHERE shared;--> statement-breakpoint
CREATE POLICY "saved_view_read" ON "saved_view" AS PERMISSIVE FOR SELECT TO "app" USING (unit_id = nullif(current_setting('app.unit', true), '')::uuid and (person_id = nullif(current_setting('app.person', true), '')::uuid or shared));--> statement-breakpoint
CREATE POLICY "saved_view_add" ON "saved_view" AS PERMISSIVE FOR INSERT TO "app" WITH CHECK (unit_id = nullif(current_setting('app.unit', true), '')::uuid and person_id = nullif(current_setting('app.person', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "saved_view_change" ON "saved_view" AS PERMISSIVE FOR UPDATE TO "app" USING (unit_id = nullif(current_setting('app.unit', true), '')::uuid and person_id = nullif(current_setting('app.person', true), '')::uuid) WITH CHECK (unit_id = nullif(current_setting('app.unit', true), '')::uuid and person_id = nullif(current_setting('app.person', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "saved_view_remove" ON "saved_view" AS PERMISSIVE FOR DELETE TO "app" USING (unit_id = nullif(current_setting('app.unit', true), '')::uuid and person_id = nullif(current_setting('app.person', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "seen_list_own" ON "seen_list" AS PERMISSIVE FOR ALL TO "app" USING (unit_id = nullif(current_setting('app.unit', true), '')::uuid and person_id = nullif(current_setting('app.person', true), '')::uuid) WITH CHECK (unit_id = nullif(current_setting('app.unit', true), '')::uuid and person_id = nullif(current_setting('app.person', true), '')::uuid);