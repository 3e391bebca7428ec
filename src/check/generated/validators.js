// Generated from schemas/ by scripts/generate/validators.mjs. Do not edit.
"use strict";
export const shapeOfAftale = validate22;
const schema7 = {"type":["object","null"],"required":["type","id","år","titel"],"properties":{"type":{"type":"string"},"id":{"type":"string"},"år":{"type":"string"},"titel":{"type":"string"},"status":{"type":["string","null"]},"udgave":{"$ref":"#/definitions/Udgave"},"godkendelse":{"$ref":"#/definitions/Godkendelse"},"sagsnr":{"type":["string","null"]},"løbetid":{"$ref":"#/definitions/Løbetid"},"parter":{"type":["array","null"],"items":{"$ref":"#/definitions/Part"}},"behandling":{"type":["array","null"],"items":{"$ref":"#/definitions/Behandling"}},"kerneydelse":{"type":["string","null"]},"nøgletal":{"type":["array","null"],"items":{"$ref":"#/definitions/Nøgletal"}},"politisk_ramme":{"$ref":"#/definitions/PolitiskRamme"},"faglig_ramme":{"$ref":"#/definitions/FagligRamme"},"institutionsramme":{"$ref":"#/definitions/Institutionsramme"},"administrativ_ramme":{"$ref":"#/definitions/AdministrativRamme"},"økonomisk_ramme":{"$ref":"#/definitions/ØkonomiskRamme"},"indsatser":{"$ref":"#/definitions/Indsatser"},"tillæg":{"type":["array","null"],"items":{"$ref":"#/definitions/Tillæg"}},"opfølgning":{"$ref":"#/definitions/OpfølgningIAftalen"},"intern_note":{}},"patternProperties":{},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const schema8 = {"type":["object","null"],"required":[],"properties":{"nr":{"type":["string","null"]},"til":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "nr") || (key0 === "til")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.nr !== undefined){
let data0 = data.nr;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/nr",schemaPath:"#/properties/nr/type",keyword:"type",params:{type: schema8.properties.nr.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.til !== undefined){
let data1 = data.til;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/til",schemaPath:"#/properties/til/type",keyword:"type",params:{type: schema8.properties.til.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":["object","null"],"required":[],"properties":{"version":{"type":["string","null"]},"dato":{"type":["string","null"]},"af":{"type":["array","null"],"items":{"type":["string","null"]}},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema9.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "dato")) || (key0 === "af")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema9.properties.version.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.dato !== undefined){
let data1 = data.dato;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/dato",schemaPath:"#/properties/dato/type",keyword:"type",params:{type: schema9.properties.dato.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.af !== undefined){
let data2 = data.af;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/af",schemaPath:"#/properties/af/type",keyword:"type",params:{type: schema9.properties.af.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/af/" + i0,schemaPath:"#/properties/af/items/type",keyword:"type",params:{type: schema9.properties.af.items.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
validate25.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":["object","null"],"required":[],"properties":{"fra":{"type":["string","null"]},"til":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema10.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "fra") || (key0 === "til")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fra !== undefined){
let data0 = data.fra;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/fra",schemaPath:"#/properties/fra/type",keyword:"type",params:{type: schema10.properties.fra.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.til !== undefined){
let data1 = data.til;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/til",schemaPath:"#/properties/til/type",keyword:"type",params:{type: schema10.properties.til.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate27.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":["object","null"],"required":[],"properties":{"part":{"type":["string","null"]},"navn":{"type":["string","null"]},"stilling":{"type":["string","null"]},"enhed":{"type":["string","null"]},"adresse":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema11.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "part") || (key0 === "navn")) || (key0 === "stilling")) || (key0 === "enhed")) || (key0 === "adresse")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.part !== undefined){
let data0 = data.part;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/part",schemaPath:"#/properties/part/type",keyword:"type",params:{type: schema11.properties.part.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.navn !== undefined){
let data1 = data.navn;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/navn",schemaPath:"#/properties/navn/type",keyword:"type",params:{type: schema11.properties.navn.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.stilling !== undefined){
let data2 = data.stilling;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/stilling",schemaPath:"#/properties/stilling/type",keyword:"type",params:{type: schema11.properties.stilling.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.enhed !== undefined){
let data3 = data.enhed;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/enhed",schemaPath:"#/properties/enhed/type",keyword:"type",params:{type: schema11.properties.enhed.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.adresse !== undefined){
let data4 = data.adresse;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/adresse",schemaPath:"#/properties/adresse/type",keyword:"type",params:{type: schema11.properties.adresse.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate29.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":["object","null"],"required":[],"properties":{"hvem":{"type":["string","null"]},"dato":{"type":["string","null"]},"resultat":{"type":["string","null"]},"bemærkning":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema12.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "hvem") || (key0 === "dato")) || (key0 === "resultat")) || (key0 === "bemærkning")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.hvem !== undefined){
let data0 = data.hvem;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/hvem",schemaPath:"#/properties/hvem/type",keyword:"type",params:{type: schema12.properties.hvem.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.dato !== undefined){
let data1 = data.dato;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/dato",schemaPath:"#/properties/dato/type",keyword:"type",params:{type: schema12.properties.dato.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.resultat !== undefined){
let data2 = data.resultat;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/resultat",schemaPath:"#/properties/resultat/type",keyword:"type",params:{type: schema12.properties.resultat.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["bemærkning"] !== undefined){
let data3 = data["bemærkning"];
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/bemærkning",schemaPath:"#/properties/bem%C3%A6rkning/type",keyword:"type",params:{type: schema12.properties["bemærkning"].type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate31.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":["object","null"],"required":[],"properties":{"navn":{"type":["string","null"]},"værdi":{"type":["string","null"]},"enhed":{"type":["string","null"]},"år":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema13.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "navn") || (key0 === "værdi")) || (key0 === "enhed")) || (key0 === "år")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.navn !== undefined){
let data0 = data.navn;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/navn",schemaPath:"#/properties/navn/type",keyword:"type",params:{type: schema13.properties.navn.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["værdi"] !== undefined){
let data1 = data["værdi"];
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/værdi",schemaPath:"#/properties/v%C3%A6rdi/type",keyword:"type",params:{type: schema13.properties["værdi"].type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.enhed !== undefined){
let data2 = data.enhed;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/enhed",schemaPath:"#/properties/enhed/type",keyword:"type",params:{type: schema13.properties.enhed.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["år"] !== undefined){
let data3 = data["år"];
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/år",schemaPath:"#/properties/%C3%A5r/type",keyword:"type",params:{type: schema13.properties["år"].type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":["object","null"],"required":[],"properties":{"hentes_fra":{"type":["string","null"]},"visioner_og_målsætninger":{"type":["string","null"]},"indsatser_indledning":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema14.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "hentes_fra") || (key0 === "visioner_og_målsætninger")) || (key0 === "indsatser_indledning")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.hentes_fra !== undefined){
let data0 = data.hentes_fra;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/hentes_fra",schemaPath:"#/properties/hentes_fra/type",keyword:"type",params:{type: schema14.properties.hentes_fra.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["visioner_og_målsætninger"] !== undefined){
let data1 = data["visioner_og_målsætninger"];
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/visioner_og_målsætninger",schemaPath:"#/properties/visioner_og_m%C3%A5ls%C3%A6tninger/type",keyword:"type",params:{type: schema14.properties["visioner_og_målsætninger"].type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.indsatser_indledning !== undefined){
let data2 = data.indsatser_indledning;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/indsatser_indledning",schemaPath:"#/properties/indsatser_indledning/type",keyword:"type",params:{type: schema14.properties.indsatser_indledning.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate35.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":["object","null"],"required":[],"properties":{"hentes_fra":{"type":["string","null"]},"målsætninger":{"type":["string","null"]},"indsatser_indledning":{"type":["string","null"]},"politikker_og_planer":{"type":["array","null"],"items":{"$ref":"#/definitions/Dokument"}},"intern_note":{}},"patternProperties":{},"additionalProperties":false};
const schema16 = {"type":["object","null"],"required":[],"properties":{"titel":{"type":["string","null"]},"version":{"type":["string","null"]},"dato":{"type":["string","null"]},"url":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema16.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "titel") || (key0 === "version")) || (key0 === "dato")) || (key0 === "url")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.titel !== undefined){
let data0 = data.titel;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/type",keyword:"type",params:{type: schema16.properties.titel.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema16.properties.version.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dato !== undefined){
let data2 = data.dato;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/dato",schemaPath:"#/properties/dato/type",keyword:"type",params:{type: schema16.properties.dato.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.url !== undefined){
let data3 = data.url;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: schema16.properties.url.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate38.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "hentes_fra") || (key0 === "målsætninger")) || (key0 === "indsatser_indledning")) || (key0 === "politikker_og_planer")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.hentes_fra !== undefined){
let data0 = data.hentes_fra;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/hentes_fra",schemaPath:"#/properties/hentes_fra/type",keyword:"type",params:{type: schema15.properties.hentes_fra.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["målsætninger"] !== undefined){
let data1 = data["målsætninger"];
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/målsætninger",schemaPath:"#/properties/m%C3%A5ls%C3%A6tninger/type",keyword:"type",params:{type: schema15.properties["målsætninger"].type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.indsatser_indledning !== undefined){
let data2 = data.indsatser_indledning;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/indsatser_indledning",schemaPath:"#/properties/indsatser_indledning/type",keyword:"type",params:{type: schema15.properties.indsatser_indledning.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.politikker_og_planer !== undefined){
let data3 = data.politikker_og_planer;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/politikker_og_planer",schemaPath:"#/properties/politikker_og_planer/type",keyword:"type",params:{type: schema15.properties.politikker_og_planer.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data3[i0], {instancePath:instancePath+"/politikker_og_planer/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
}
}
validate37.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":["object","null"],"required":[],"properties":{"beskrivelse":{"type":["string","null"]},"indsatser_indledning":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema17.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "beskrivelse") || (key0 === "indsatser_indledning")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.beskrivelse !== undefined){
let data0 = data.beskrivelse;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/beskrivelse",schemaPath:"#/properties/beskrivelse/type",keyword:"type",params:{type: schema17.properties.beskrivelse.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.indsatser_indledning !== undefined){
let data1 = data.indsatser_indledning;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/indsatser_indledning",schemaPath:"#/properties/indsatser_indledning/type",keyword:"type",params:{type: schema17.properties.indsatser_indledning.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate41.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":["object","null"],"required":[],"properties":{"koncernmål":{"$ref":"#/definitions/LokaleKoncernmål"},"intern_note":{}},"patternProperties":{},"additionalProperties":false};
const schema19 = {"type":["object","null"],"required":[],"properties":{"intern_note":{}},"patternProperties":{"^[A-Za-zÆØÅæøå][A-Za-zÆØÅæøå0-9-]*$":{"$ref":"#/definitions/LokaltKoncernmål"}},"additionalProperties":false};
const pattern0 = new RegExp("^[A-Za-zÆØÅæøå][A-Za-zÆØÅæøå0-9-]*$", "u");
const schema20 = {"type":["object","null"],"required":[],"properties":{"succeskriterier":{"$ref":"#/definitions/LokaleSucceskriterier"},"aktiviteter":{"type":["array","null"],"items":{"type":["string","null"]}},"intern_note":{}},"patternProperties":{},"additionalProperties":false};
const schema21 = {"type":["object","null"],"required":[],"properties":{"intern_note":{}},"patternProperties":{"^[1-9][0-9]*$":{"$ref":"#/definitions/LokaltSucceskriterium"}},"additionalProperties":false};
const pattern2 = new RegExp("^[1-9][0-9]*$", "u");
const schema22 = {"type":["object","null"],"required":[],"properties":{"måltal":{"$ref":"#/definitions/Måltal"},"udgangspunkt":{"$ref":"#/definitions/Udgangspunkt"},"undervejs":{"$ref":"#/definitions/Undervejs"},"kilde":{"type":["string","null"]},"måles":{"type":["array","null"],"items":{"type":["string","null"]}},"frist":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};
const schema23 = {"type":["object","null"],"required":[],"properties":{"mindst":{"type":["string","null"]},"højst":{"type":["string","null"]},"stiger_til":{"type":["string","null"]},"falder_til":{"type":["string","null"]},"stiger_med":{"type":["string","null"]},"falder_med":{"type":["string","null"]},"i_alt":{"type":["string","null"]},"senest":{"type":["string","null"]},"enhed":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema23.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.mindst !== undefined){
let data0 = data.mindst;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/mindst",schemaPath:"#/properties/mindst/type",keyword:"type",params:{type: schema23.properties.mindst.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["højst"] !== undefined){
let data1 = data["højst"];
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/højst",schemaPath:"#/properties/h%C3%B8jst/type",keyword:"type",params:{type: schema23.properties["højst"].type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.stiger_til !== undefined){
let data2 = data.stiger_til;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/stiger_til",schemaPath:"#/properties/stiger_til/type",keyword:"type",params:{type: schema23.properties.stiger_til.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.falder_til !== undefined){
let data3 = data.falder_til;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/falder_til",schemaPath:"#/properties/falder_til/type",keyword:"type",params:{type: schema23.properties.falder_til.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.stiger_med !== undefined){
let data4 = data.stiger_med;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/stiger_med",schemaPath:"#/properties/stiger_med/type",keyword:"type",params:{type: schema23.properties.stiger_med.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.falder_med !== undefined){
let data5 = data.falder_med;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/falder_med",schemaPath:"#/properties/falder_med/type",keyword:"type",params:{type: schema23.properties.falder_med.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.i_alt !== undefined){
let data6 = data.i_alt;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/i_alt",schemaPath:"#/properties/i_alt/type",keyword:"type",params:{type: schema23.properties.i_alt.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.senest !== undefined){
let data7 = data.senest;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/senest",schemaPath:"#/properties/senest/type",keyword:"type",params:{type: schema23.properties.senest.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.enhed !== undefined){
let data8 = data.enhed;
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/enhed",schemaPath:"#/properties/enhed/type",keyword:"type",params:{type: schema23.properties.enhed.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
validate48.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":["object","null"],"required":[],"properties":{"værdi":{"type":["string","null"]},"år":{"type":["string","null"]},"enhed":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "værdi") || (key0 === "år")) || (key0 === "enhed")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["værdi"] !== undefined){
let data0 = data["værdi"];
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/værdi",schemaPath:"#/properties/v%C3%A6rdi/type",keyword:"type",params:{type: schema24.properties["værdi"].type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["år"] !== undefined){
let data1 = data["år"];
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/år",schemaPath:"#/properties/%C3%A5r/type",keyword:"type",params:{type: schema24.properties["år"].type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.enhed !== undefined){
let data2 = data.enhed;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/enhed",schemaPath:"#/properties/enhed/type",keyword:"type",params:{type: schema24.properties.enhed.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate50.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":["object","null"],"required":[],"properties":{"intern_note":{}},"patternProperties":{"^[A-Za-zÆØÅæøå][A-Za-zÆØÅæøå0-9-]*$":{"type":["string","null"]}},"additionalProperties":false};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "intern_note") || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
let data0 = data[key1];
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5BA-Za-z%C3%86%C3%98%C3%85%C3%A6%C3%B8%C3%A5%5D%5BA-Za-z%C3%86%C3%98%C3%85%C3%A6%C3%B8%C3%A50-9-%5D*%24/type",keyword:"type",params:{type: schema25.patternProperties["^[A-Za-zÆØÅæøå][A-Za-zÆØÅæøå0-9-]*$"].type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
validate52.errors = vErrors;
return errors === 0;
}


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "måltal") || (key0 === "udgangspunkt")) || (key0 === "undervejs")) || (key0 === "kilde")) || (key0 === "måles")) || (key0 === "frist")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["måltal"] !== undefined){
if(!(validate48(data["måltal"], {instancePath:instancePath+"/måltal",parentData:data,parentDataProperty:"måltal",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.udgangspunkt !== undefined){
if(!(validate50(data.udgangspunkt, {instancePath:instancePath+"/udgangspunkt",parentData:data,parentDataProperty:"udgangspunkt",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.undervejs !== undefined){
if(!(validate52(data.undervejs, {instancePath:instancePath+"/undervejs",parentData:data,parentDataProperty:"undervejs",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.kilde !== undefined){
let data3 = data.kilde;
if((typeof data3 !== "string") && (data3 !== null)){
const err2 = {instancePath:instancePath+"/kilde",schemaPath:"#/properties/kilde/type",keyword:"type",params:{type: schema22.properties.kilde.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["måles"] !== undefined){
let data4 = data["måles"];
if((!(Array.isArray(data4))) && (data4 !== null)){
const err3 = {instancePath:instancePath+"/måles",schemaPath:"#/properties/m%C3%A5les/type",keyword:"type",params:{type: schema22.properties["måles"].type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if((typeof data5 !== "string") && (data5 !== null)){
const err4 = {instancePath:instancePath+"/måles/" + i0,schemaPath:"#/properties/m%C3%A5les/items/type",keyword:"type",params:{type: schema22.properties["måles"].items.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
if(data.frist !== undefined){
let data6 = data.frist;
if((typeof data6 !== "string") && (data6 !== null)){
const err5 = {instancePath:instancePath+"/frist",schemaPath:"#/properties/frist/type",keyword:"type",params:{type: schema22.properties.frist.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema21.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "intern_note") || (pattern2.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern2.test(key1)){
if(!(validate47(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
}
validate46.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema20.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "succeskriterier") || (key0 === "aktiviteter")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.succeskriterier !== undefined){
if(!(validate46(data.succeskriterier, {instancePath:instancePath+"/succeskriterier",parentData:data,parentDataProperty:"succeskriterier",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.aktiviteter !== undefined){
let data1 = data.aktiviteter;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/aktiviteter",schemaPath:"#/properties/aktiviteter/type",keyword:"type",params:{type: schema20.properties.aktiviteter.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/aktiviteter/" + i0,schemaPath:"#/properties/aktiviteter/items/type",keyword:"type",params:{type: schema20.properties.aktiviteter.items.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
}
validate45.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema19.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "intern_note") || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate45(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
}
validate44.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema18.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "koncernmål") || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["koncernmål"] !== undefined){
if(!(validate44(data["koncernmål"], {instancePath:instancePath+"/koncernmål",parentData:data,parentDataProperty:"koncernmål",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
validate43.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":["object","null"],"required":[],"properties":{"driftsbudget":{"$ref":"#/definitions/Driftsbudget"},"bemærkninger":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};
const schema27 = {"type":["object","null"],"required":[],"properties":{"følger":{"type":["string","null"]},"netto":{"type":["string","null"]},"poster":{"type":["array","null"],"items":{"$ref":"#/definitions/Post"}},"omplacering_tilladt":{"type":["string","null"]},"overført_fra_sidste_år":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};
const schema28 = {"type":["object","null"],"required":[],"properties":{"navn":{"type":["string","null"]},"beløb":{"type":["string","null"]},"note":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "navn") || (key0 === "beløb")) || (key0 === "note")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.navn !== undefined){
let data0 = data.navn;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/navn",schemaPath:"#/properties/navn/type",keyword:"type",params:{type: schema28.properties.navn.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["beløb"] !== undefined){
let data1 = data["beløb"];
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/beløb",schemaPath:"#/properties/bel%C3%B8b/type",keyword:"type",params:{type: schema28.properties["beløb"].type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.note !== undefined){
let data2 = data.note;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: schema28.properties.note.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate61.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "følger") || (key0 === "netto")) || (key0 === "poster")) || (key0 === "omplacering_tilladt")) || (key0 === "overført_fra_sidste_år")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["følger"] !== undefined){
let data0 = data["følger"];
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/følger",schemaPath:"#/properties/f%C3%B8lger/type",keyword:"type",params:{type: schema27.properties["følger"].type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.netto !== undefined){
let data1 = data.netto;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/netto",schemaPath:"#/properties/netto/type",keyword:"type",params:{type: schema27.properties.netto.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.poster !== undefined){
let data2 = data.poster;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/poster",schemaPath:"#/properties/poster/type",keyword:"type",params:{type: schema27.properties.poster.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate61(data2[i0], {instancePath:instancePath+"/poster/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
}
if(data.omplacering_tilladt !== undefined){
let data4 = data.omplacering_tilladt;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/omplacering_tilladt",schemaPath:"#/properties/omplacering_tilladt/type",keyword:"type",params:{type: schema27.properties.omplacering_tilladt.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["overført_fra_sidste_år"] !== undefined){
let data5 = data["overført_fra_sidste_år"];
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/overført_fra_sidste_år",schemaPath:"#/properties/overf%C3%B8rt_fra_sidste_%C3%A5r/type",keyword:"type",params:{type: schema27.properties["overført_fra_sidste_år"].type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate60.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "driftsbudget") || (key0 === "bemærkninger")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.driftsbudget !== undefined){
if(!(validate60(data.driftsbudget, {instancePath:instancePath+"/driftsbudget",parentData:data,parentDataProperty:"driftsbudget",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data["bemærkninger"] !== undefined){
let data1 = data["bemærkninger"];
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/bemærkninger",schemaPath:"#/properties/bem%C3%A6rkninger/type",keyword:"type",params:{type: schema26.properties["bemærkninger"].type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":["object","null"],"required":[],"properties":{"intern_note":{}},"patternProperties":{"^[A-Za-zÆØÅæøå][A-Za-zÆØÅæøå0-9-]*$":{"$ref":"#/definitions/Indsats"}},"additionalProperties":false};
const schema30 = {"type":["object","null"],"required":["art","titel"],"properties":{"art":{"type":"string"},"titel":{"type":"string"},"udvalg":{"type":["string","null"]},"fagsekretariat":{"type":["string","null"]},"målgruppe":{"type":["string","null"]},"aftaleholder":{"type":["string","null"]},"målsætning":{"type":["string","null"]},"delmål":{"$ref":"#/definitions/DelmålEfterBogstav"},"succeskriterier":{"$ref":"#/definitions/Succeskriterier"},"handlinger":{"$ref":"#/definitions/Handlinger"},"direktionens_krav":{"type":["string","null"]},"direktionens_bemærkninger":{"type":["string","null"]},"evaluering":{"type":["array","null"],"items":{"$ref":"#/definitions/Evaluering"}},"økonomi":{"$ref":"#/definitions/Økonomi"},"resultatkrav":{"$ref":"#/definitions/ResultatkravEfterNummer"},"intern_note":{}},"patternProperties":{},"additionalProperties":false};
const schema31 = {"type":["object","null"],"required":[],"properties":{"intern_note":{}},"patternProperties":{"^[A-Z]{1,2}$":{"type":["string","null","object"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/definitions/DelmålUnderOverskrift"}}]}},"additionalProperties":false};
const pattern8 = new RegExp("^[A-Z]{1,2}$", "u");
const schema32 = {"type":["object","null"],"required":[],"properties":{"under":{"type":["string","null"]},"tekst":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "under") || (key0 === "tekst")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.under !== undefined){
let data0 = data.under;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/under",schemaPath:"#/properties/under/type",keyword:"type",params:{type: schema32.properties.under.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tekst !== undefined){
let data1 = data.tekst;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/tekst",schemaPath:"#/properties/tekst/type",keyword:"type",params:{type: schema32.properties.tekst.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate68.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "intern_note") || (pattern8.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern8.test(key1)){
let data0 = data[key1];
if(((typeof data0 !== "string") && (data0 !== null)) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5BA-Z%5D%7B1%2C2%7D%24/type",keyword:"type",params:{type: schema31.patternProperties["^[A-Z]{1,2}$"].type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(!(validate68(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5BA-Z%5D%7B1%2C2%7D%24/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
validate67.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":["object","null"],"required":[],"properties":{"intern_note":{}},"patternProperties":{"^[1-9][0-9]*$":{"type":["string","null","object"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/definitions/Succeskriterium"}}]}},"additionalProperties":false};
const schema34 = {"type":["object","null"],"required":["tekst"],"properties":{"tekst":{"type":"string"},"delmål":{"type":["array","null"],"items":{"type":["string","null"]}},"måltal":{"$ref":"#/definitions/Måltal"},"vurderes":{"$ref":"#/definitions/Vurdering"},"udgangspunkt":{"$ref":"#/definitions/Udgangspunkt"},"undervejs":{"$ref":"#/definitions/Undervejs"},"kilde":{"type":["string","null"]},"måles":{"type":["array","null"],"items":{"type":["string","null"]}},"frist":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};
const schema35 = {"type":["object","null"],"required":[],"properties":{"af":{"type":["string","null"]},"hvordan":{"type":["string","null"]},"frist":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema35.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "af") || (key0 === "hvordan")) || (key0 === "frist")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.af !== undefined){
let data0 = data.af;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/af",schemaPath:"#/properties/af/type",keyword:"type",params:{type: schema35.properties.af.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.hvordan !== undefined){
let data1 = data.hvordan;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/hvordan",schemaPath:"#/properties/hvordan/type",keyword:"type",params:{type: schema35.properties.hvordan.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.frist !== undefined){
let data2 = data.frist;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/frist",schemaPath:"#/properties/frist/type",keyword:"type",params:{type: schema35.properties.frist.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate74.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema34.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tekst === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tekst"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema34.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tekst !== undefined){
if(typeof data.tekst !== "string"){
const err3 = {instancePath:instancePath+"/tekst",schemaPath:"#/properties/tekst/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["delmål"] !== undefined){
let data1 = data["delmål"];
if((!(Array.isArray(data1))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/delmål",schemaPath:"#/properties/delm%C3%A5l/type",keyword:"type",params:{type: schema34.properties["delmål"].type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/delmål/" + i0,schemaPath:"#/properties/delm%C3%A5l/items/type",keyword:"type",params:{type: schema34.properties["delmål"].items.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data["måltal"] !== undefined){
if(!(validate48(data["måltal"], {instancePath:instancePath+"/måltal",parentData:data,parentDataProperty:"måltal",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.vurderes !== undefined){
if(!(validate74(data.vurderes, {instancePath:instancePath+"/vurderes",parentData:data,parentDataProperty:"vurderes",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.udgangspunkt !== undefined){
if(!(validate50(data.udgangspunkt, {instancePath:instancePath+"/udgangspunkt",parentData:data,parentDataProperty:"udgangspunkt",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.undervejs !== undefined){
if(!(validate52(data.undervejs, {instancePath:instancePath+"/undervejs",parentData:data,parentDataProperty:"undervejs",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.kilde !== undefined){
let data7 = data.kilde;
if((typeof data7 !== "string") && (data7 !== null)){
const err6 = {instancePath:instancePath+"/kilde",schemaPath:"#/properties/kilde/type",keyword:"type",params:{type: schema34.properties.kilde.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["måles"] !== undefined){
let data8 = data["måles"];
if((!(Array.isArray(data8))) && (data8 !== null)){
const err7 = {instancePath:instancePath+"/måles",schemaPath:"#/properties/m%C3%A5les/type",keyword:"type",params:{type: schema34.properties["måles"].type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if((typeof data9 !== "string") && (data9 !== null)){
const err8 = {instancePath:instancePath+"/måles/" + i1,schemaPath:"#/properties/m%C3%A5les/items/type",keyword:"type",params:{type: schema34.properties["måles"].items.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.frist !== undefined){
let data10 = data.frist;
if((typeof data10 !== "string") && (data10 !== null)){
const err9 = {instancePath:instancePath+"/frist",schemaPath:"#/properties/frist/type",keyword:"type",params:{type: schema34.properties.frist.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
validate72.errors = vErrors;
return errors === 0;
}


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema33.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "intern_note") || (pattern2.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern2.test(key1)){
let data0 = data[key1];
if(((typeof data0 !== "string") && (data0 !== null)) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5B1-9%5D%5B0-9%5D*%24/type",keyword:"type",params:{type: schema33.patternProperties["^[1-9][0-9]*$"].type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(!(validate72(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5B1-9%5D%5B0-9%5D*%24/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
validate71.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":["object","null"],"required":[],"properties":{"intern_note":{}},"patternProperties":{"^[1-9][0-9]*$":{"type":["string","null","object"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/definitions/Handling"}}]}},"additionalProperties":false};
const schema37 = {"type":["object","null"],"required":["tekst"],"properties":{"tekst":{"type":"string"},"fase":{"type":["string","null"]},"ansvarlig":{"type":["string","null"]},"fra":{"type":["string","null"]},"frist":{"type":["string","null"]},"delmål":{"type":["array","null"],"items":{"type":["string","null"]}},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema37.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tekst === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tekst"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "tekst") || (key0 === "fase")) || (key0 === "ansvarlig")) || (key0 === "fra")) || (key0 === "frist")) || (key0 === "delmål")) || (key0 === "intern_note"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tekst !== undefined){
if(typeof data.tekst !== "string"){
const err3 = {instancePath:instancePath+"/tekst",schemaPath:"#/properties/tekst/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fase !== undefined){
let data1 = data.fase;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/fase",schemaPath:"#/properties/fase/type",keyword:"type",params:{type: schema37.properties.fase.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ansvarlig !== undefined){
let data2 = data.ansvarlig;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/ansvarlig",schemaPath:"#/properties/ansvarlig/type",keyword:"type",params:{type: schema37.properties.ansvarlig.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.fra !== undefined){
let data3 = data.fra;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/fra",schemaPath:"#/properties/fra/type",keyword:"type",params:{type: schema37.properties.fra.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.frist !== undefined){
let data4 = data.frist;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/frist",schemaPath:"#/properties/frist/type",keyword:"type",params:{type: schema37.properties.frist.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["delmål"] !== undefined){
let data5 = data["delmål"];
if((!(Array.isArray(data5))) && (data5 !== null)){
const err8 = {instancePath:instancePath+"/delmål",schemaPath:"#/properties/delm%C3%A5l/type",keyword:"type",params:{type: schema37.properties["delmål"].type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/delmål/" + i0,schemaPath:"#/properties/delm%C3%A5l/items/type",keyword:"type",params:{type: schema37.properties["delmål"].items.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
validate81.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema36.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "intern_note") || (pattern2.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern2.test(key1)){
let data0 = data[key1];
if(((typeof data0 !== "string") && (data0 !== null)) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5B1-9%5D%5B0-9%5D*%24/type",keyword:"type",params:{type: schema36.patternProperties["^[1-9][0-9]*$"].type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(!(validate81(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5B1-9%5D%5B0-9%5D*%24/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
validate80.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":["object","null"],"required":[],"properties":{"tekst":{"type":["string","null"]},"modtager":{"type":["string","null"]},"datoer":{"type":["array","null"],"items":{"type":["string","null"]}},"efter_løbetid":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema38.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "tekst") || (key0 === "modtager")) || (key0 === "datoer")) || (key0 === "efter_løbetid")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.tekst !== undefined){
let data0 = data.tekst;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/tekst",schemaPath:"#/properties/tekst/type",keyword:"type",params:{type: schema38.properties.tekst.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.modtager !== undefined){
let data1 = data.modtager;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/modtager",schemaPath:"#/properties/modtager/type",keyword:"type",params:{type: schema38.properties.modtager.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.datoer !== undefined){
let data2 = data.datoer;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/datoer",schemaPath:"#/properties/datoer/type",keyword:"type",params:{type: schema38.properties.datoer.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/datoer/" + i0,schemaPath:"#/properties/datoer/items/type",keyword:"type",params:{type: schema38.properties.datoer.items.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data["efter_løbetid"] !== undefined){
let data4 = data["efter_løbetid"];
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/efter_løbetid",schemaPath:"#/properties/efter_l%C3%B8betid/type",keyword:"type",params:{type: schema38.properties["efter_løbetid"].type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate84.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":["object","null"],"required":[],"properties":{"inden_for_rammen":{"type":["string","null"]},"tekst":{"type":["string","null"]},"beløb":{"$ref":"#/definitions/BeløbEfterÅr"},"finansiering":{"type":["string","null"]},"timer":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};
const schema40 = {"type":["object","null"],"required":[],"properties":{"intern_note":{}},"patternProperties":{"^(19|20)[0-9]{2}$":{"type":["string","null"]}},"additionalProperties":false};
const pattern14 = new RegExp("^(19|20)[0-9]{2}$", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema40.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "intern_note") || (pattern14.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern14.test(key1)){
let data0 = data[key1];
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(19%7C20)%5B0-9%5D%7B2%7D%24/type",keyword:"type",params:{type: schema40.patternProperties["^(19|20)[0-9]{2}$"].type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
validate87.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "inden_for_rammen") || (key0 === "tekst")) || (key0 === "beløb")) || (key0 === "finansiering")) || (key0 === "timer")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.inden_for_rammen !== undefined){
let data0 = data.inden_for_rammen;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/inden_for_rammen",schemaPath:"#/properties/inden_for_rammen/type",keyword:"type",params:{type: schema39.properties.inden_for_rammen.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tekst !== undefined){
let data1 = data.tekst;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/tekst",schemaPath:"#/properties/tekst/type",keyword:"type",params:{type: schema39.properties.tekst.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["beløb"] !== undefined){
if(!(validate87(data["beløb"], {instancePath:instancePath+"/beløb",parentData:data,parentDataProperty:"beløb",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.finansiering !== undefined){
let data3 = data.finansiering;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/finansiering",schemaPath:"#/properties/finansiering/type",keyword:"type",params:{type: schema39.properties.finansiering.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.timer !== undefined){
let data4 = data.timer;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/timer",schemaPath:"#/properties/timer/type",keyword:"type",params:{type: schema39.properties.timer.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate86.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":["object","null"],"required":[],"properties":{"intern_note":{}},"patternProperties":{"^[1-9][0-9]*$":{"type":["string","null","object"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/definitions/Resultatkrav"}}]}},"additionalProperties":false};
const schema42 = {"type":["object","null"],"required":[],"properties":{"succeskriterium":{"type":["string","null"]},"tekst":{"type":["string","null"]},"delmål":{"type":["array","null"],"items":{"type":["string","null"]}},"frist":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "succeskriterium") || (key0 === "tekst")) || (key0 === "delmål")) || (key0 === "frist")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.succeskriterium !== undefined){
let data0 = data.succeskriterium;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/succeskriterium",schemaPath:"#/properties/succeskriterium/type",keyword:"type",params:{type: schema42.properties.succeskriterium.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tekst !== undefined){
let data1 = data.tekst;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/tekst",schemaPath:"#/properties/tekst/type",keyword:"type",params:{type: schema42.properties.tekst.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["delmål"] !== undefined){
let data2 = data["delmål"];
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/delmål",schemaPath:"#/properties/delm%C3%A5l/type",keyword:"type",params:{type: schema42.properties["delmål"].type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/delmål/" + i0,schemaPath:"#/properties/delm%C3%A5l/items/type",keyword:"type",params:{type: schema42.properties["delmål"].items.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.frist !== undefined){
let data4 = data.frist;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/frist",schemaPath:"#/properties/frist/type",keyword:"type",params:{type: schema42.properties.frist.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate91.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema41.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "intern_note") || (pattern2.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern2.test(key1)){
let data0 = data[key1];
if(((typeof data0 !== "string") && (data0 !== null)) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5B1-9%5D%5B0-9%5D*%24/type",keyword:"type",params:{type: schema41.patternProperties["^[1-9][0-9]*$"].type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(!(validate91(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5B1-9%5D%5B0-9%5D*%24/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
validate90.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema30.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.art === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "art"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.titel === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "titel"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema30.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.art !== undefined){
if(typeof data.art !== "string"){
const err4 = {instancePath:instancePath+"/art",schemaPath:"#/properties/art/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.titel !== undefined){
if(typeof data.titel !== "string"){
const err5 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.udvalg !== undefined){
let data2 = data.udvalg;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/udvalg",schemaPath:"#/properties/udvalg/type",keyword:"type",params:{type: schema30.properties.udvalg.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.fagsekretariat !== undefined){
let data3 = data.fagsekretariat;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/fagsekretariat",schemaPath:"#/properties/fagsekretariat/type",keyword:"type",params:{type: schema30.properties.fagsekretariat.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["målgruppe"] !== undefined){
let data4 = data["målgruppe"];
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/målgruppe",schemaPath:"#/properties/m%C3%A5lgruppe/type",keyword:"type",params:{type: schema30.properties["målgruppe"].type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.aftaleholder !== undefined){
let data5 = data.aftaleholder;
if((typeof data5 !== "string") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/aftaleholder",schemaPath:"#/properties/aftaleholder/type",keyword:"type",params:{type: schema30.properties.aftaleholder.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["målsætning"] !== undefined){
let data6 = data["målsætning"];
if((typeof data6 !== "string") && (data6 !== null)){
const err10 = {instancePath:instancePath+"/målsætning",schemaPath:"#/properties/m%C3%A5ls%C3%A6tning/type",keyword:"type",params:{type: schema30.properties["målsætning"].type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["delmål"] !== undefined){
if(!(validate67(data["delmål"], {instancePath:instancePath+"/delmål",parentData:data,parentDataProperty:"delmål",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.succeskriterier !== undefined){
if(!(validate71(data.succeskriterier, {instancePath:instancePath+"/succeskriterier",parentData:data,parentDataProperty:"succeskriterier",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.handlinger !== undefined){
if(!(validate80(data.handlinger, {instancePath:instancePath+"/handlinger",parentData:data,parentDataProperty:"handlinger",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.direktionens_krav !== undefined){
let data10 = data.direktionens_krav;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/direktionens_krav",schemaPath:"#/properties/direktionens_krav/type",keyword:"type",params:{type: schema30.properties.direktionens_krav.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["direktionens_bemærkninger"] !== undefined){
let data11 = data["direktionens_bemærkninger"];
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/direktionens_bemærkninger",schemaPath:"#/properties/direktionens_bem%C3%A6rkninger/type",keyword:"type",params:{type: schema30.properties["direktionens_bemærkninger"].type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.evaluering !== undefined){
let data12 = data.evaluering;
if((!(Array.isArray(data12))) && (data12 !== null)){
const err13 = {instancePath:instancePath+"/evaluering",schemaPath:"#/properties/evaluering/type",keyword:"type",params:{type: schema30.properties.evaluering.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data12[i0], {instancePath:instancePath+"/evaluering/" + i0,parentData:data12,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
}
if(data["økonomi"] !== undefined){
if(!(validate86(data["økonomi"], {instancePath:instancePath+"/økonomi",parentData:data,parentDataProperty:"økonomi",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.resultatkrav !== undefined){
if(!(validate90(data.resultatkrav, {instancePath:instancePath+"/resultatkrav",parentData:data,parentDataProperty:"resultatkrav",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
validate66.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema29.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "intern_note") || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate66(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
}
validate65.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":["object","null"],"required":[],"properties":{"nr":{"type":["string","null"]},"dato":{"type":["string","null"]},"hvad":{"type":["string","null"]},"begrundelse":{"type":["string","null"]},"godkendt_af":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema43.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "nr") || (key0 === "dato")) || (key0 === "hvad")) || (key0 === "begrundelse")) || (key0 === "godkendt_af")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.nr !== undefined){
let data0 = data.nr;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/nr",schemaPath:"#/properties/nr/type",keyword:"type",params:{type: schema43.properties.nr.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.dato !== undefined){
let data1 = data.dato;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/dato",schemaPath:"#/properties/dato/type",keyword:"type",params:{type: schema43.properties.dato.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.hvad !== undefined){
let data2 = data.hvad;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/hvad",schemaPath:"#/properties/hvad/type",keyword:"type",params:{type: schema43.properties.hvad.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.begrundelse !== undefined){
let data3 = data.begrundelse;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/begrundelse",schemaPath:"#/properties/begrundelse/type",keyword:"type",params:{type: schema43.properties.begrundelse.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.godkendt_af !== undefined){
let data4 = data.godkendt_af;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/godkendt_af",schemaPath:"#/properties/godkendt_af/type",keyword:"type",params:{type: schema43.properties.godkendt_af.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate96.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":["object","null"],"required":[],"properties":{"modtager":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema44.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "modtager") || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.modtager !== undefined){
let data0 = data.modtager;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/modtager",schemaPath:"#/properties/modtager/type",keyword:"type",params:{type: schema44.properties.modtager.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate98.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema7.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["år"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "år"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.titel === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "titel"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["år"] !== undefined){
if(typeof data["år"] !== "string"){
const err8 = {instancePath:instancePath+"/år",schemaPath:"#/properties/%C3%A5r/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.titel !== undefined){
if(typeof data.titel !== "string"){
const err9 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema7.properties.status.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.udgave !== undefined){
if(!(validate23(data.udgave, {instancePath:instancePath+"/udgave",parentData:data,parentDataProperty:"udgave",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.godkendelse !== undefined){
if(!(validate25(data.godkendelse, {instancePath:instancePath+"/godkendelse",parentData:data,parentDataProperty:"godkendelse",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.sagsnr !== undefined){
let data7 = data.sagsnr;
if((typeof data7 !== "string") && (data7 !== null)){
const err11 = {instancePath:instancePath+"/sagsnr",schemaPath:"#/properties/sagsnr/type",keyword:"type",params:{type: schema7.properties.sagsnr.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["løbetid"] !== undefined){
if(!(validate27(data["løbetid"], {instancePath:instancePath+"/løbetid",parentData:data,parentDataProperty:"løbetid",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.parter !== undefined){
let data9 = data.parter;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err12 = {instancePath:instancePath+"/parter",schemaPath:"#/properties/parter/type",keyword:"type",params:{type: schema7.properties.parter.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data9[i0], {instancePath:instancePath+"/parter/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
}
if(data.behandling !== undefined){
let data11 = data.behandling;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err13 = {instancePath:instancePath+"/behandling",schemaPath:"#/properties/behandling/type",keyword:"type",params:{type: schema7.properties.behandling.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate31(data11[i1], {instancePath:instancePath+"/behandling/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
}
if(data.kerneydelse !== undefined){
let data13 = data.kerneydelse;
if((typeof data13 !== "string") && (data13 !== null)){
const err14 = {instancePath:instancePath+"/kerneydelse",schemaPath:"#/properties/kerneydelse/type",keyword:"type",params:{type: schema7.properties.kerneydelse.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["nøgletal"] !== undefined){
let data14 = data["nøgletal"];
if((!(Array.isArray(data14))) && (data14 !== null)){
const err15 = {instancePath:instancePath+"/nøgletal",schemaPath:"#/properties/n%C3%B8gletal/type",keyword:"type",params:{type: schema7.properties["nøgletal"].type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate33(data14[i2], {instancePath:instancePath+"/nøgletal/" + i2,parentData:data14,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
}
if(data.politisk_ramme !== undefined){
if(!(validate35(data.politisk_ramme, {instancePath:instancePath+"/politisk_ramme",parentData:data,parentDataProperty:"politisk_ramme",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.faglig_ramme !== undefined){
if(!(validate37(data.faglig_ramme, {instancePath:instancePath+"/faglig_ramme",parentData:data,parentDataProperty:"faglig_ramme",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.institutionsramme !== undefined){
if(!(validate41(data.institutionsramme, {instancePath:instancePath+"/institutionsramme",parentData:data,parentDataProperty:"institutionsramme",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.administrativ_ramme !== undefined){
if(!(validate43(data.administrativ_ramme, {instancePath:instancePath+"/administrativ_ramme",parentData:data,parentDataProperty:"administrativ_ramme",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data["økonomisk_ramme"] !== undefined){
if(!(validate59(data["økonomisk_ramme"], {instancePath:instancePath+"/økonomisk_ramme",parentData:data,parentDataProperty:"økonomisk_ramme",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.indsatser !== undefined){
if(!(validate65(data.indsatser, {instancePath:instancePath+"/indsatser",parentData:data,parentDataProperty:"indsatser",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["tillæg"] !== undefined){
let data22 = data["tillæg"];
if((!(Array.isArray(data22))) && (data22 !== null)){
const err16 = {instancePath:instancePath+"/tillæg",schemaPath:"#/properties/till%C3%A6g/type",keyword:"type",params:{type: schema7.properties["tillæg"].type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
if(!(validate96(data22[i3], {instancePath:instancePath+"/tillæg/" + i3,parentData:data22,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
}
if(data["opfølgning"] !== undefined){
if(!(validate98(data["opfølgning"], {instancePath:instancePath+"/opfølgning",parentData:data,parentDataProperty:"opfølgning",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}

export const shapeOfIndstillinger = validate100;
const schema45 = {"type":["object","null"],"required":[],"properties":{"kommune":{"type":["string","null"]},"logo":{"type":["string","null"]},"tema":{"$ref":"#/definitions/Tema"},"mapper":{"$ref":"#/definitions/Mapper"},"betegnelser":{"$ref":"#/definitions/Betegnelser"},"runder":{"$ref":"#/definitions/Runder"},"regler":{"$ref":"#/definitions/Regler"},"regler_i_mapper":{"$ref":"#/definitions/ReglerIMapper"},"intern_note":{}},"patternProperties":{},"additionalProperties":false};
const schema46 = {"type":["object","null"],"required":[],"properties":{"farve":{"type":["string","null"]},"skrifttype":{"type":["string","null"]},"orddeling":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema46.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "farve") || (key0 === "skrifttype")) || (key0 === "orddeling")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.farve !== undefined){
let data0 = data.farve;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/farve",schemaPath:"#/properties/farve/type",keyword:"type",params:{type: schema46.properties.farve.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.skrifttype !== undefined){
let data1 = data.skrifttype;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/skrifttype",schemaPath:"#/properties/skrifttype/type",keyword:"type",params:{type: schema46.properties.skrifttype.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.orddeling !== undefined){
let data2 = data.orddeling;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/orddeling",schemaPath:"#/properties/orddeling/type",keyword:"type",params:{type: schema46.properties.orddeling.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate101.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":["object","null"],"required":[],"properties":{"aftaler":{"type":["string","null"]},"skabeloner":{"type":["string","null"]},"dokumenter":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema47.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "aftaler") || (key0 === "skabeloner")) || (key0 === "dokumenter")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.aftaler !== undefined){
let data0 = data.aftaler;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/aftaler",schemaPath:"#/properties/aftaler/type",keyword:"type",params:{type: schema47.properties.aftaler.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.skabeloner !== undefined){
let data1 = data.skabeloner;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/skabeloner",schemaPath:"#/properties/skabeloner/type",keyword:"type",params:{type: schema47.properties.skabeloner.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dokumenter !== undefined){
let data2 = data.dokumenter;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/dokumenter",schemaPath:"#/properties/dokumenter/type",keyword:"type",params:{type: schema47.properties.dokumenter.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate103.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":["object","null"],"required":[],"properties":{"intern_note":{}},"patternProperties":{"^(?:administrativ_ramme|afventer|aftale|aftalen_på_én_side|aftaleholder|aktiviteter|alle_enheder|anledning|ansvarlig|begrundelse|behandling|bemærkning|bemærkninger|beløb|bilag|blok_administration|blok_politisk|budget_følger|budget_netto|dato|delmål|direktion|direktionens_bemærkninger|direktionens_krav|driftsbudget|efter_løbetid|egen_målsætning|eget_indsatsområde|egne_indsatsområder|enheden|evaluering|faglig_målsætning|faglig_ramme|faglige_indsatsområder|faglige_målsætninger|faglige_politikker_og_planer|fagligt_indsatsområde|fagsekretariat|finansiering|fortsat|fra|frist|frist_for_enheden|godkendt|godkendt_af|gælder|handlinger|hvad|hvordan|ikke_angivet|ikke_efter_løbetid|ikke_inden_for_rammen|indhold|indledning|inden_for_rammen|ingen|institutionsbeskrivelse|institutionsramme|kerneydelse|kilde|kommunen|koncernindsatsområde|koncernmål|koncernmålsætning|koordinerende_enhed|lokalt_mål|løbetid|mål|mål_for_enheden|mål_for_kommunen|mål_i_aftalen|målgruppe|måles|modtager|nummer|nøgletal|omfatter|omplacering_ikke_tilladt|omplacering_tilladt|opfølgning|opfølgning_og_dialog|opgøres_pr|overført_fra_sidste_år|parter_og_løbetid|politikker_og_planer|politisk_indsatsområde|politisk_målsætning|politisk_ramme|politiske_indsatsområder|post|resultat|resultatkrav|sagsnummer|se_bilag|se_succeskriterium|sendes_til|spilleregler|status|succeskriterier|succeskriterium|tidspunkt|tillæg|timer|titel|udgangspunkt|udgår|udvalg|underskrift|undervejs|version|visioner_og_målsætninger|vurderes_af|værdi|ændring|økonomi|økonomisk_ramme|år)$":{"type":["string","null"]}},"additionalProperties":false};
const pattern18 = new RegExp("^(?:administrativ_ramme|afventer|aftale|aftalen_på_én_side|aftaleholder|aktiviteter|alle_enheder|anledning|ansvarlig|begrundelse|behandling|bemærkning|bemærkninger|beløb|bilag|blok_administration|blok_politisk|budget_følger|budget_netto|dato|delmål|direktion|direktionens_bemærkninger|direktionens_krav|driftsbudget|efter_løbetid|egen_målsætning|eget_indsatsområde|egne_indsatsområder|enheden|evaluering|faglig_målsætning|faglig_ramme|faglige_indsatsområder|faglige_målsætninger|faglige_politikker_og_planer|fagligt_indsatsområde|fagsekretariat|finansiering|fortsat|fra|frist|frist_for_enheden|godkendt|godkendt_af|gælder|handlinger|hvad|hvordan|ikke_angivet|ikke_efter_løbetid|ikke_inden_for_rammen|indhold|indledning|inden_for_rammen|ingen|institutionsbeskrivelse|institutionsramme|kerneydelse|kilde|kommunen|koncernindsatsområde|koncernmål|koncernmålsætning|koordinerende_enhed|lokalt_mål|løbetid|mål|mål_for_enheden|mål_for_kommunen|mål_i_aftalen|målgruppe|måles|modtager|nummer|nøgletal|omfatter|omplacering_ikke_tilladt|omplacering_tilladt|opfølgning|opfølgning_og_dialog|opgøres_pr|overført_fra_sidste_år|parter_og_løbetid|politikker_og_planer|politisk_indsatsområde|politisk_målsætning|politisk_ramme|politiske_indsatsområder|post|resultat|resultatkrav|sagsnummer|se_bilag|se_succeskriterium|sendes_til|spilleregler|status|succeskriterier|succeskriterium|tidspunkt|tillæg|timer|titel|udgangspunkt|udgår|udvalg|underskrift|undervejs|version|visioner_og_målsætninger|vurderes_af|værdi|ændring|økonomi|økonomisk_ramme|år)$", "u");

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema48.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "intern_note") || (pattern18.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern18.test(key1)){
let data0 = data[key1];
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3Aadministrativ_ramme%7Cafventer%7Caftale%7Caftalen_p%C3%A5_%C3%A9n_side%7Caftaleholder%7Caktiviteter%7Calle_enheder%7Canledning%7Cansvarlig%7Cbegrundelse%7Cbehandling%7Cbem%C3%A6rkning%7Cbem%C3%A6rkninger%7Cbel%C3%B8b%7Cbilag%7Cblok_administration%7Cblok_politisk%7Cbudget_f%C3%B8lger%7Cbudget_netto%7Cdato%7Cdelm%C3%A5l%7Cdirektion%7Cdirektionens_bem%C3%A6rkninger%7Cdirektionens_krav%7Cdriftsbudget%7Cefter_l%C3%B8betid%7Cegen_m%C3%A5ls%C3%A6tning%7Ceget_indsatsomr%C3%A5de%7Cegne_indsatsomr%C3%A5der%7Cenheden%7Cevaluering%7Cfaglig_m%C3%A5ls%C3%A6tning%7Cfaglig_ramme%7Cfaglige_indsatsomr%C3%A5der%7Cfaglige_m%C3%A5ls%C3%A6tninger%7Cfaglige_politikker_og_planer%7Cfagligt_indsatsomr%C3%A5de%7Cfagsekretariat%7Cfinansiering%7Cfortsat%7Cfra%7Cfrist%7Cfrist_for_enheden%7Cgodkendt%7Cgodkendt_af%7Cg%C3%A6lder%7Chandlinger%7Chvad%7Chvordan%7Cikke_angivet%7Cikke_efter_l%C3%B8betid%7Cikke_inden_for_rammen%7Cindhold%7Cindledning%7Cinden_for_rammen%7Cingen%7Cinstitutionsbeskrivelse%7Cinstitutionsramme%7Ckerneydelse%7Ckilde%7Ckommunen%7Ckoncernindsatsomr%C3%A5de%7Ckoncernm%C3%A5l%7Ckoncernm%C3%A5ls%C3%A6tning%7Ckoordinerende_enhed%7Clokalt_m%C3%A5l%7Cl%C3%B8betid%7Cm%C3%A5l%7Cm%C3%A5l_for_enheden%7Cm%C3%A5l_for_kommunen%7Cm%C3%A5l_i_aftalen%7Cm%C3%A5lgruppe%7Cm%C3%A5les%7Cmodtager%7Cnummer%7Cn%C3%B8gletal%7Comfatter%7Complacering_ikke_tilladt%7Complacering_tilladt%7Copf%C3%B8lgning%7Copf%C3%B8lgning_og_dialog%7Copg%C3%B8res_pr%7Coverf%C3%B8rt_fra_sidste_%C3%A5r%7Cparter_og_l%C3%B8betid%7Cpolitikker_og_planer%7Cpolitisk_indsatsomr%C3%A5de%7Cpolitisk_m%C3%A5ls%C3%A6tning%7Cpolitisk_ramme%7Cpolitiske_indsatsomr%C3%A5der%7Cpost%7Cresultat%7Cresultatkrav%7Csagsnummer%7Cse_bilag%7Cse_succeskriterium%7Csendes_til%7Cspilleregler%7Cstatus%7Csucceskriterier%7Csucceskriterium%7Ctidspunkt%7Ctill%C3%A6g%7Ctimer%7Ctitel%7Cudgangspunkt%7Cudg%C3%A5r%7Cudvalg%7Cunderskrift%7Cundervejs%7Cversion%7Cvisioner_og_m%C3%A5ls%C3%A6tninger%7Cvurderes_af%7Cv%C3%A6rdi%7C%C3%A6ndring%7C%C3%B8konomi%7C%C3%B8konomisk_ramme%7C%C3%A5r)%24/type",keyword:"type",params:{type: schema48.patternProperties["^(?:administrativ_ramme|afventer|aftale|aftalen_på_én_side|aftaleholder|aktiviteter|alle_enheder|anledning|ansvarlig|begrundelse|behandling|bemærkning|bemærkninger|beløb|bilag|blok_administration|blok_politisk|budget_følger|budget_netto|dato|delmål|direktion|direktionens_bemærkninger|direktionens_krav|driftsbudget|efter_løbetid|egen_målsætning|eget_indsatsområde|egne_indsatsområder|enheden|evaluering|faglig_målsætning|faglig_ramme|faglige_indsatsområder|faglige_målsætninger|faglige_politikker_og_planer|fagligt_indsatsområde|fagsekretariat|finansiering|fortsat|fra|frist|frist_for_enheden|godkendt|godkendt_af|gælder|handlinger|hvad|hvordan|ikke_angivet|ikke_efter_løbetid|ikke_inden_for_rammen|indhold|indledning|inden_for_rammen|ingen|institutionsbeskrivelse|institutionsramme|kerneydelse|kilde|kommunen|koncernindsatsområde|koncernmål|koncernmålsætning|koordinerende_enhed|lokalt_mål|løbetid|mål|mål_for_enheden|mål_for_kommunen|mål_i_aftalen|målgruppe|måles|modtager|nummer|nøgletal|omfatter|omplacering_ikke_tilladt|omplacering_tilladt|opfølgning|opfølgning_og_dialog|opgøres_pr|overført_fra_sidste_år|parter_og_løbetid|politikker_og_planer|politisk_indsatsområde|politisk_målsætning|politisk_ramme|politiske_indsatsområder|post|resultat|resultatkrav|sagsnummer|se_bilag|se_succeskriterium|sendes_til|spilleregler|status|succeskriterier|succeskriterium|tidspunkt|tillæg|timer|titel|udgangspunkt|udgår|udvalg|underskrift|undervejs|version|visioner_og_målsætninger|vurderes_af|værdi|ændring|økonomi|økonomisk_ramme|år)$"].type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
validate105.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":["object","null"],"required":[],"properties":{"intern_note":{}},"patternProperties":{"^[A-Za-zÆØÅæøå][A-Za-zÆØÅæøå0-9-]*$":{"$ref":"#/definitions/Runde"}},"additionalProperties":false};
const schema50 = {"type":["object","null"],"required":[],"properties":{"titel":{"type":["string","null"]},"opgøres_pr":{"type":["string","null"]},"frist":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema50.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "titel") || (key0 === "opgøres_pr")) || (key0 === "frist")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.titel !== undefined){
let data0 = data.titel;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/type",keyword:"type",params:{type: schema50.properties.titel.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["opgøres_pr"] !== undefined){
let data1 = data["opgøres_pr"];
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/opgøres_pr",schemaPath:"#/properties/opg%C3%B8res_pr/type",keyword:"type",params:{type: schema50.properties["opgøres_pr"].type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.frist !== undefined){
let data2 = data.frist;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/frist",schemaPath:"#/properties/frist/type",keyword:"type",params:{type: schema50.properties.frist.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate108.errors = vErrors;
return errors === 0;
}


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema49.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "intern_note") || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate108(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
}
validate107.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":["object","null"],"required":[],"properties":{"intern_note":{}},"patternProperties":{"^[A-Za-zÆØÅæøå][A-Za-zÆØÅæøå0-9-]*$":{"type":["string","null","object"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/definitions/Regelindstilling"}}]}},"additionalProperties":false};
const schema52 = {"type":["object","null"],"required":[],"properties":{"niveau":{"type":["string","null"]},"højst":{"type":["string","null"]},"sider":{"type":["string","null"]},"lix":{"type":["string","null"]},"mindst":{"type":["string","null"]},"kendte":{"type":["array","null"],"items":{"type":["string","null"]}},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema52.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "niveau") || (key0 === "højst")) || (key0 === "sider")) || (key0 === "lix")) || (key0 === "mindst")) || (key0 === "kendte")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.niveau !== undefined){
let data0 = data.niveau;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/niveau",schemaPath:"#/properties/niveau/type",keyword:"type",params:{type: schema52.properties.niveau.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["højst"] !== undefined){
let data1 = data["højst"];
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/højst",schemaPath:"#/properties/h%C3%B8jst/type",keyword:"type",params:{type: schema52.properties["højst"].type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sider !== undefined){
let data2 = data.sider;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/sider",schemaPath:"#/properties/sider/type",keyword:"type",params:{type: schema52.properties.sider.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.lix !== undefined){
let data3 = data.lix;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/lix",schemaPath:"#/properties/lix/type",keyword:"type",params:{type: schema52.properties.lix.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.mindst !== undefined){
let data4 = data.mindst;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/mindst",schemaPath:"#/properties/mindst/type",keyword:"type",params:{type: schema52.properties.mindst.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kendte !== undefined){
let data5 = data.kendte;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/kendte",schemaPath:"#/properties/kendte/type",keyword:"type",params:{type: schema52.properties.kendte.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/kendte/" + i0,schemaPath:"#/properties/kendte/items/type",keyword:"type",params:{type: schema52.properties.kendte.items.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
validate112.errors = vErrors;
return errors === 0;
}


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema51.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "intern_note") || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
let data0 = data[key1];
if(((typeof data0 !== "string") && (data0 !== null)) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5BA-Za-z%C3%86%C3%98%C3%85%C3%A6%C3%B8%C3%A5%5D%5BA-Za-z%C3%86%C3%98%C3%85%C3%A6%C3%B8%C3%A50-9-%5D*%24/type",keyword:"type",params:{type: schema51.patternProperties["^[A-Za-zÆØÅæøå][A-Za-zÆØÅæøå0-9-]*$"].type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(!(validate112(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5BA-Za-z%C3%86%C3%98%C3%85%C3%A6%C3%B8%C3%A5%5D%5BA-Za-z%C3%86%C3%98%C3%85%C3%A6%C3%B8%C3%A50-9-%5D*%24/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
validate111.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":["object","null"],"required":[],"properties":{"intern_note":{}},"patternProperties":{"^[^/\\\\]+([/][^/\\\\]+)*[/]?$":{"$ref":"#/definitions/Regler"}},"additionalProperties":false};
const pattern24 = new RegExp("^[^/\\\\]+([/][^/\\\\]+)*[/]?$", "u");

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema53.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "intern_note") || (pattern24.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern24.test(key1)){
if(!(validate111(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
}
validate115.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema45.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema45.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kommune !== undefined){
let data0 = data.kommune;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/kommune",schemaPath:"#/properties/kommune/type",keyword:"type",params:{type: schema45.properties.kommune.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.logo !== undefined){
let data1 = data.logo;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/logo",schemaPath:"#/properties/logo/type",keyword:"type",params:{type: schema45.properties.logo.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.tema !== undefined){
if(!(validate101(data.tema, {instancePath:instancePath+"/tema",parentData:data,parentDataProperty:"tema",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.mapper !== undefined){
if(!(validate103(data.mapper, {instancePath:instancePath+"/mapper",parentData:data,parentDataProperty:"mapper",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.betegnelser !== undefined){
if(!(validate105(data.betegnelser, {instancePath:instancePath+"/betegnelser",parentData:data,parentDataProperty:"betegnelser",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.runder !== undefined){
if(!(validate107(data.runder, {instancePath:instancePath+"/runder",parentData:data,parentDataProperty:"runder",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.regler !== undefined){
if(!(validate111(data.regler, {instancePath:instancePath+"/regler",parentData:data,parentDataProperty:"regler",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.regler_i_mapper !== undefined){
if(!(validate115(data.regler_i_mapper, {instancePath:instancePath+"/regler_i_mapper",parentData:data,parentDataProperty:"regler_i_mapper",rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
validate100.errors = vErrors;
return errors === 0;
}

export const shapeOfKildepakke = validate118;
const schema54 = {"type":["object","null"],"required":["type","aftale"],"properties":{"type":{"type":"string"},"byg":{"$ref":"#/definitions/Byg"},"indstillinger":{"$ref":"#/definitions/TrykteIndstillinger"},"aftale":{"$ref":"#/definitions/Aftale"},"koncern":{"$ref":"#/definitions/Koncern"},"intern_note":{}},"patternProperties":{},"additionalProperties":false};
const schema55 = {"type":["object","null"],"required":[],"properties":{"program":{"type":["string","null"]},"version":{"type":["string","null"]},"sprog":{"type":["string","null"]},"udkast":{"type":["string","null"]},"dato":{"type":["string","null"]},"filer":{"$ref":"#/definitions/Kildefiler"},"skabeloner":{"$ref":"#/definitions/BrugteSkabeloner"},"tema":{"$ref":"#/definitions/BrugtTema"},"enheder":{"$ref":"#/definitions/Enhedstitler"},"intern_note":{}},"patternProperties":{},"additionalProperties":false};
const schema56 = {"type":["object","null"],"required":[],"properties":{"aftale":{"type":["string","null"]},"koncern":{"type":["string","null"]},"indstillinger":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema56.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "aftale") || (key0 === "koncern")) || (key0 === "indstillinger")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.aftale !== undefined){
let data0 = data.aftale;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/aftale",schemaPath:"#/properties/aftale/type",keyword:"type",params:{type: schema56.properties.aftale.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.koncern !== undefined){
let data1 = data.koncern;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/koncern",schemaPath:"#/properties/koncern/type",keyword:"type",params:{type: schema56.properties.koncern.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.indstillinger !== undefined){
let data2 = data.indstillinger;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/indstillinger",schemaPath:"#/properties/indstillinger/type",keyword:"type",params:{type: schema56.properties.indstillinger.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate120.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":["object","null"],"required":[],"properties":{"indbyggede":{"type":["string","null"]},"egne":{"type":["array","null"],"items":{"$ref":"#/definitions/EgenSkabelon"}},"intern_note":{}},"patternProperties":{},"additionalProperties":false};
const schema58 = {"type":["object","null"],"required":[],"properties":{"fil":{"type":["string","null"]},"indhold":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema58.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "fil") || (key0 === "indhold")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fil !== undefined){
let data0 = data.fil;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/fil",schemaPath:"#/properties/fil/type",keyword:"type",params:{type: schema58.properties.fil.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.indhold !== undefined){
let data1 = data.indhold;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/indhold",schemaPath:"#/properties/indhold/type",keyword:"type",params:{type: schema58.properties.indhold.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate123.errors = vErrors;
return errors === 0;
}


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema57.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "indbyggede") || (key0 === "egne")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.indbyggede !== undefined){
let data0 = data.indbyggede;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/indbyggede",schemaPath:"#/properties/indbyggede/type",keyword:"type",params:{type: schema57.properties.indbyggede.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.egne !== undefined){
let data1 = data.egne;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/egne",schemaPath:"#/properties/egne/type",keyword:"type",params:{type: schema57.properties.egne.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate123(data1[i0], {instancePath:instancePath+"/egne/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
}
}
validate122.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":["object","null"],"required":[],"properties":{"farve":{"type":["string","null"]},"orddeling":{"type":["string","null"]},"skrifttype":{"type":["string","null"]},"skrift":{"$ref":"#/definitions/Skriftfiler"},"logo":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};
const schema60 = {"type":["object","null"],"required":[],"properties":{"normal":{"type":["string","null"]},"kursiv":{"type":["string","null"]},"fed":{"type":["string","null"]},"fed_kursiv":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema60.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "normal") || (key0 === "kursiv")) || (key0 === "fed")) || (key0 === "fed_kursiv")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.normal !== undefined){
let data0 = data.normal;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/normal",schemaPath:"#/properties/normal/type",keyword:"type",params:{type: schema60.properties.normal.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kursiv !== undefined){
let data1 = data.kursiv;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/kursiv",schemaPath:"#/properties/kursiv/type",keyword:"type",params:{type: schema60.properties.kursiv.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fed !== undefined){
let data2 = data.fed;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/fed",schemaPath:"#/properties/fed/type",keyword:"type",params:{type: schema60.properties.fed.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fed_kursiv !== undefined){
let data3 = data.fed_kursiv;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/fed_kursiv",schemaPath:"#/properties/fed_kursiv/type",keyword:"type",params:{type: schema60.properties.fed_kursiv.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate127.errors = vErrors;
return errors === 0;
}


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema59.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "farve") || (key0 === "orddeling")) || (key0 === "skrifttype")) || (key0 === "skrift")) || (key0 === "logo")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.farve !== undefined){
let data0 = data.farve;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/farve",schemaPath:"#/properties/farve/type",keyword:"type",params:{type: schema59.properties.farve.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.orddeling !== undefined){
let data1 = data.orddeling;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/orddeling",schemaPath:"#/properties/orddeling/type",keyword:"type",params:{type: schema59.properties.orddeling.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.skrifttype !== undefined){
let data2 = data.skrifttype;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/skrifttype",schemaPath:"#/properties/skrifttype/type",keyword:"type",params:{type: schema59.properties.skrifttype.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.skrift !== undefined){
if(!(validate127(data.skrift, {instancePath:instancePath+"/skrift",parentData:data,parentDataProperty:"skrift",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.logo !== undefined){
let data4 = data.logo;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/logo",schemaPath:"#/properties/logo/type",keyword:"type",params:{type: schema59.properties.logo.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate126.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":["object","null"],"required":[],"properties":{"intern_note":{}},"patternProperties":{"^[A-Za-zÆØÅæøå][A-Za-zÆØÅæøå0-9-]*$":{"type":["string","null"]}},"additionalProperties":false};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema61.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "intern_note") || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
let data0 = data[key1];
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5BA-Za-z%C3%86%C3%98%C3%85%C3%A6%C3%B8%C3%A5%5D%5BA-Za-z%C3%86%C3%98%C3%85%C3%A6%C3%B8%C3%A50-9-%5D*%24/type",keyword:"type",params:{type: schema61.patternProperties["^[A-Za-zÆØÅæøå][A-Za-zÆØÅæøå0-9-]*$"].type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
validate130.errors = vErrors;
return errors === 0;
}


function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema55.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema55.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.program !== undefined){
let data0 = data.program;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/type",keyword:"type",params:{type: schema55.properties.program.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema55.properties.version.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sprog !== undefined){
let data2 = data.sprog;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/sprog",schemaPath:"#/properties/sprog/type",keyword:"type",params:{type: schema55.properties.sprog.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.udkast !== undefined){
let data3 = data.udkast;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/udkast",schemaPath:"#/properties/udkast/type",keyword:"type",params:{type: schema55.properties.udkast.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.dato !== undefined){
let data4 = data.dato;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/dato",schemaPath:"#/properties/dato/type",keyword:"type",params:{type: schema55.properties.dato.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.filer !== undefined){
if(!(validate120(data.filer, {instancePath:instancePath+"/filer",parentData:data,parentDataProperty:"filer",rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.skabeloner !== undefined){
if(!(validate122(data.skabeloner, {instancePath:instancePath+"/skabeloner",parentData:data,parentDataProperty:"skabeloner",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.tema !== undefined){
if(!(validate126(data.tema, {instancePath:instancePath+"/tema",parentData:data,parentDataProperty:"tema",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.enheder !== undefined){
if(!(validate130(data.enheder, {instancePath:instancePath+"/enheder",parentData:data,parentDataProperty:"enheder",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
validate119.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":["object","null"],"required":[],"properties":{"kommune":{"type":["string","null"]},"betegnelser":{"$ref":"#/definitions/Betegnelser"},"runder":{"$ref":"#/definitions/Runder"},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema62.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "kommune") || (key0 === "betegnelser")) || (key0 === "runder")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kommune !== undefined){
let data0 = data.kommune;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/kommune",schemaPath:"#/properties/kommune/type",keyword:"type",params:{type: schema62.properties.kommune.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.betegnelser !== undefined){
if(!(validate105(data.betegnelser, {instancePath:instancePath+"/betegnelser",parentData:data,parentDataProperty:"betegnelser",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.runder !== undefined){
if(!(validate107(data.runder, {instancePath:instancePath+"/runder",parentData:data,parentDataProperty:"runder",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
validate133.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":["object","null"],"required":["type","år"],"properties":{"type":{"type":"string"},"år":{"type":"string"},"parter_og_løbetid":{"type":["string","null"]},"spilleregler":{"$ref":"#/definitions/Spilleregler"},"politikker_og_planer":{"type":["array","null"],"items":{"$ref":"#/definitions/Dokument"}},"koncernmål_indledning":{"type":["string","null"]},"koncernmål":{"$ref":"#/definitions/KoncernmålEfterId"},"intern_note":{}},"patternProperties":{},"additionalProperties":false};
const schema64 = {"type":["object","null"],"required":[],"properties":{"tekst":{"type":["string","null"]},"dokument":{"$ref":"#/definitions/Dokument"},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema64.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "tekst") || (key0 === "dokument")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.tekst !== undefined){
let data0 = data.tekst;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/tekst",schemaPath:"#/properties/tekst/type",keyword:"type",params:{type: schema64.properties.tekst.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.dokument !== undefined){
if(!(validate38(data.dokument, {instancePath:instancePath+"/dokument",parentData:data,parentDataProperty:"dokument",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
validate139.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":["object","null"],"required":[],"properties":{"intern_note":{}},"patternProperties":{"^[A-Za-zÆØÅæøå][A-Za-zÆØÅæøå0-9-]*$":{"$ref":"#/definitions/Koncernmål"}},"additionalProperties":false};
const schema66 = {"type":["object","null"],"required":["titel"],"properties":{"titel":{"type":"string"},"koordinerende_enhed":{"type":["string","null"]},"omfatter":{"type":["string","null","array"],"allOf":[{"if":{"type":"array"},"then":{"type":["array","null"],"items":{"type":["string","null"]}}}]},"målgruppe":{"type":["string","null"]},"målsætning":{"type":["string","null"]},"delmål":{"$ref":"#/definitions/DelmålEfterBogstav"},"succeskriterier":{"$ref":"#/definitions/Koncernkriterier"},"lokalt_mål":{"$ref":"#/definitions/LokaltMål"},"handlinger":{"$ref":"#/definitions/Handlinger"},"direktionens_krav":{"type":["string","null"]},"direktionens_bemærkninger":{"type":["string","null"]},"evaluering":{"type":["array","null"],"items":{"$ref":"#/definitions/Evaluering"}},"økonomi":{"$ref":"#/definitions/Økonomi"},"resultatkrav":{"$ref":"#/definitions/ResultatkravEfterNummer"},"intern_note":{}},"patternProperties":{},"additionalProperties":false};
const schema67 = {"type":["object","null"],"required":[],"properties":{"intern_note":{}},"patternProperties":{"^[1-9][0-9]*$":{"type":["string","null","object"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/definitions/Koncernkriterium"}}]}},"additionalProperties":false};
const schema68 = {"type":["object","null"],"required":["tekst"],"properties":{"gælder":{"type":["string","null"]},"tekst":{"type":"string"},"delmål":{"type":["array","null"],"items":{"type":["string","null"]}},"måltal":{"$ref":"#/definitions/Måltal"},"vurderes":{"$ref":"#/definitions/Vurdering"},"udgangspunkt":{"$ref":"#/definitions/Udgangspunkt"},"undervejs":{"$ref":"#/definitions/Undervejs"},"kilde":{"type":["string","null"]},"måles":{"type":["array","null"],"items":{"type":["string","null"]}},"frist":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema68.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tekst === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tekst"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema68.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["gælder"] !== undefined){
let data0 = data["gælder"];
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/gælder",schemaPath:"#/properties/g%C3%A6lder/type",keyword:"type",params:{type: schema68.properties["gælder"].type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.tekst !== undefined){
if(typeof data.tekst !== "string"){
const err4 = {instancePath:instancePath+"/tekst",schemaPath:"#/properties/tekst/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["delmål"] !== undefined){
let data2 = data["delmål"];
if((!(Array.isArray(data2))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/delmål",schemaPath:"#/properties/delm%C3%A5l/type",keyword:"type",params:{type: schema68.properties["delmål"].type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/delmål/" + i0,schemaPath:"#/properties/delm%C3%A5l/items/type",keyword:"type",params:{type: schema68.properties["delmål"].items.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data["måltal"] !== undefined){
if(!(validate48(data["måltal"], {instancePath:instancePath+"/måltal",parentData:data,parentDataProperty:"måltal",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.vurderes !== undefined){
if(!(validate74(data.vurderes, {instancePath:instancePath+"/vurderes",parentData:data,parentDataProperty:"vurderes",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.udgangspunkt !== undefined){
if(!(validate50(data.udgangspunkt, {instancePath:instancePath+"/udgangspunkt",parentData:data,parentDataProperty:"udgangspunkt",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.undervejs !== undefined){
if(!(validate52(data.undervejs, {instancePath:instancePath+"/undervejs",parentData:data,parentDataProperty:"undervejs",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.kilde !== undefined){
let data8 = data.kilde;
if((typeof data8 !== "string") && (data8 !== null)){
const err7 = {instancePath:instancePath+"/kilde",schemaPath:"#/properties/kilde/type",keyword:"type",params:{type: schema68.properties.kilde.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["måles"] !== undefined){
let data9 = data["måles"];
if((!(Array.isArray(data9))) && (data9 !== null)){
const err8 = {instancePath:instancePath+"/måles",schemaPath:"#/properties/m%C3%A5les/type",keyword:"type",params:{type: schema68.properties["måles"].type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if((typeof data10 !== "string") && (data10 !== null)){
const err9 = {instancePath:instancePath+"/måles/" + i1,schemaPath:"#/properties/m%C3%A5les/items/type",keyword:"type",params:{type: schema68.properties["måles"].items.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.frist !== undefined){
let data11 = data.frist;
if((typeof data11 !== "string") && (data11 !== null)){
const err10 = {instancePath:instancePath+"/frist",schemaPath:"#/properties/frist/type",keyword:"type",params:{type: schema68.properties.frist.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
validate147.errors = vErrors;
return errors === 0;
}


function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema67.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "intern_note") || (pattern2.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern2.test(key1)){
let data0 = data[key1];
if(((typeof data0 !== "string") && (data0 !== null)) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5B1-9%5D%5B0-9%5D*%24/type",keyword:"type",params:{type: schema67.patternProperties["^[1-9][0-9]*$"].type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(!(validate147(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5B1-9%5D%5B0-9%5D*%24/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
validate146.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":["object","null"],"required":[],"properties":{"hvad":{"type":["string","null"]},"sendes_til":{"type":["string","null"]},"frist":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema69.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "hvad") || (key0 === "sendes_til")) || (key0 === "frist")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.hvad !== undefined){
let data0 = data.hvad;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/hvad",schemaPath:"#/properties/hvad/type",keyword:"type",params:{type: schema69.properties.hvad.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sendes_til !== undefined){
let data1 = data.sendes_til;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/sendes_til",schemaPath:"#/properties/sendes_til/type",keyword:"type",params:{type: schema69.properties.sendes_til.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.frist !== undefined){
let data2 = data.frist;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/frist",schemaPath:"#/properties/frist/type",keyword:"type",params:{type: schema69.properties.frist.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate154.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema66.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.titel === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "titel"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema66.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.titel !== undefined){
if(typeof data.titel !== "string"){
const err3 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.koordinerende_enhed !== undefined){
let data1 = data.koordinerende_enhed;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/koordinerende_enhed",schemaPath:"#/properties/koordinerende_enhed/type",keyword:"type",params:{type: schema66.properties.koordinerende_enhed.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.omfatter !== undefined){
let data2 = data.omfatter;
if(((typeof data2 !== "string") && (data2 !== null)) && (!(Array.isArray(data2)))){
const err5 = {instancePath:instancePath+"/omfatter",schemaPath:"#/properties/omfatter/type",keyword:"type",params:{type: schema66.properties.omfatter.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(!(Array.isArray(data2))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/omfatter",schemaPath:"#/properties/omfatter/allOf/0/then/type",keyword:"type",params:{type: schema66.properties.omfatter.allOf[0].then.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/omfatter/" + i0,schemaPath:"#/properties/omfatter/allOf/0/then/items/type",keyword:"type",params:{type: schema66.properties.omfatter.allOf[0].then.items.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
var _valid0 = _errs12 === errors;
valid2 = _valid0;
}
if(!valid2){
const err9 = {instancePath:instancePath+"/omfatter",schemaPath:"#/properties/omfatter/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["målgruppe"] !== undefined){
let data4 = data["målgruppe"];
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/målgruppe",schemaPath:"#/properties/m%C3%A5lgruppe/type",keyword:"type",params:{type: schema66.properties["målgruppe"].type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["målsætning"] !== undefined){
let data5 = data["målsætning"];
if((typeof data5 !== "string") && (data5 !== null)){
const err11 = {instancePath:instancePath+"/målsætning",schemaPath:"#/properties/m%C3%A5ls%C3%A6tning/type",keyword:"type",params:{type: schema66.properties["målsætning"].type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["delmål"] !== undefined){
if(!(validate67(data["delmål"], {instancePath:instancePath+"/delmål",parentData:data,parentDataProperty:"delmål",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.succeskriterier !== undefined){
if(!(validate146(data.succeskriterier, {instancePath:instancePath+"/succeskriterier",parentData:data,parentDataProperty:"succeskriterier",rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if(data["lokalt_mål"] !== undefined){
if(!(validate154(data["lokalt_mål"], {instancePath:instancePath+"/lokalt_mål",parentData:data,parentDataProperty:"lokalt_mål",rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
if(data.handlinger !== undefined){
if(!(validate80(data.handlinger, {instancePath:instancePath+"/handlinger",parentData:data,parentDataProperty:"handlinger",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.direktionens_krav !== undefined){
let data10 = data.direktionens_krav;
if((typeof data10 !== "string") && (data10 !== null)){
const err12 = {instancePath:instancePath+"/direktionens_krav",schemaPath:"#/properties/direktionens_krav/type",keyword:"type",params:{type: schema66.properties.direktionens_krav.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["direktionens_bemærkninger"] !== undefined){
let data11 = data["direktionens_bemærkninger"];
if((typeof data11 !== "string") && (data11 !== null)){
const err13 = {instancePath:instancePath+"/direktionens_bemærkninger",schemaPath:"#/properties/direktionens_bem%C3%A6rkninger/type",keyword:"type",params:{type: schema66.properties["direktionens_bemærkninger"].type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.evaluering !== undefined){
let data12 = data.evaluering;
if((!(Array.isArray(data12))) && (data12 !== null)){
const err14 = {instancePath:instancePath+"/evaluering",schemaPath:"#/properties/evaluering/type",keyword:"type",params:{type: schema66.properties.evaluering.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate84(data12[i1], {instancePath:instancePath+"/evaluering/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
}
if(data["økonomi"] !== undefined){
if(!(validate86(data["økonomi"], {instancePath:instancePath+"/økonomi",parentData:data,parentDataProperty:"økonomi",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.resultatkrav !== undefined){
if(!(validate90(data.resultatkrav, {instancePath:instancePath+"/resultatkrav",parentData:data,parentDataProperty:"resultatkrav",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
validate144.errors = vErrors;
return errors === 0;
}


function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema65.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "intern_note") || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate144(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
}
}
validate143.errors = vErrors;
return errors === 0;
}


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema63.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["år"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "år"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "år")) || (key0 === "parter_og_løbetid")) || (key0 === "spilleregler")) || (key0 === "politikker_og_planer")) || (key0 === "koncernmål_indledning")) || (key0 === "koncernmål")) || (key0 === "intern_note"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["år"] !== undefined){
if(typeof data["år"] !== "string"){
const err5 = {instancePath:instancePath+"/år",schemaPath:"#/properties/%C3%A5r/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["parter_og_løbetid"] !== undefined){
let data2 = data["parter_og_løbetid"];
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/parter_og_løbetid",schemaPath:"#/properties/parter_og_l%C3%B8betid/type",keyword:"type",params:{type: schema63.properties["parter_og_løbetid"].type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.spilleregler !== undefined){
if(!(validate139(data.spilleregler, {instancePath:instancePath+"/spilleregler",parentData:data,parentDataProperty:"spilleregler",rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data.politikker_og_planer !== undefined){
let data4 = data.politikker_og_planer;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err7 = {instancePath:instancePath+"/politikker_og_planer",schemaPath:"#/properties/politikker_og_planer/type",keyword:"type",params:{type: schema63.properties.politikker_og_planer.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data4[i0], {instancePath:instancePath+"/politikker_og_planer/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
}
if(data["koncernmål_indledning"] !== undefined){
let data6 = data["koncernmål_indledning"];
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/koncernmål_indledning",schemaPath:"#/properties/koncernm%C3%A5l_indledning/type",keyword:"type",params:{type: schema63.properties["koncernmål_indledning"].type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["koncernmål"] !== undefined){
if(!(validate143(data["koncernmål"], {instancePath:instancePath+"/koncernmål",parentData:data,parentDataProperty:"koncernmål",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
}
validate138.errors = vErrors;
return errors === 0;
}


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.aftale === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aftale"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "byg")) || (key0 === "indstillinger")) || (key0 === "aftale")) || (key0 === "koncern")) || (key0 === "intern_note"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.byg !== undefined){
if(!(validate119(data.byg, {instancePath:instancePath+"/byg",parentData:data,parentDataProperty:"byg",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.indstillinger !== undefined){
if(!(validate133(data.indstillinger, {instancePath:instancePath+"/indstillinger",parentData:data,parentDataProperty:"indstillinger",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.aftale !== undefined){
if(!(validate22(data.aftale, {instancePath:instancePath+"/aftale",parentData:data,parentDataProperty:"aftale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.koncern !== undefined){
if(!(validate138(data.koncern, {instancePath:instancePath+"/koncern",parentData:data,parentDataProperty:"koncern",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
}
validate118.errors = vErrors;
return errors === 0;
}

export const shapeOfKoncern = validate163;

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema63.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["år"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "år"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "år")) || (key0 === "parter_og_løbetid")) || (key0 === "spilleregler")) || (key0 === "politikker_og_planer")) || (key0 === "koncernmål_indledning")) || (key0 === "koncernmål")) || (key0 === "intern_note"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["år"] !== undefined){
if(typeof data["år"] !== "string"){
const err5 = {instancePath:instancePath+"/år",schemaPath:"#/properties/%C3%A5r/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["parter_og_løbetid"] !== undefined){
let data2 = data["parter_og_løbetid"];
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/parter_og_løbetid",schemaPath:"#/properties/parter_og_l%C3%B8betid/type",keyword:"type",params:{type: schema63.properties["parter_og_løbetid"].type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.spilleregler !== undefined){
if(!(validate139(data.spilleregler, {instancePath:instancePath+"/spilleregler",parentData:data,parentDataProperty:"spilleregler",rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data.politikker_og_planer !== undefined){
let data4 = data.politikker_og_planer;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err7 = {instancePath:instancePath+"/politikker_og_planer",schemaPath:"#/properties/politikker_og_planer/type",keyword:"type",params:{type: schema63.properties.politikker_og_planer.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data4[i0], {instancePath:instancePath+"/politikker_og_planer/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
}
if(data["koncernmål_indledning"] !== undefined){
let data6 = data["koncernmål_indledning"];
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/koncernmål_indledning",schemaPath:"#/properties/koncernm%C3%A5l_indledning/type",keyword:"type",params:{type: schema63.properties["koncernmål_indledning"].type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["koncernmål"] !== undefined){
if(!(validate143(data["koncernmål"], {instancePath:instancePath+"/koncernmål",parentData:data,parentDataProperty:"koncernmål",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
}
validate163.errors = vErrors;
return errors === 0;
}

export const shapeOfOpfoelgning = validate167;
const schema71 = {"type":["object","null"],"required":["type","aftale","år","runde"],"properties":{"type":{"type":"string"},"aftale":{"type":"string"},"enhed":{"type":["string","null"]},"år":{"type":"string"},"runde":{"type":"string"},"afgivet":{"type":["string","null"]},"udfyldt_af":{"type":["string","null"]},"samlet_vurdering":{"type":["string","null"]},"indsatser":{"$ref":"#/definitions/Indsatsopfølgninger"},"måljusteringer":{"type":["array","null"],"items":{"$ref":"#/definitions/Måljustering"}},"intern_note":{}},"patternProperties":{},"additionalProperties":false};
const schema72 = {"type":["object","null"],"required":[],"properties":{"intern_note":{}},"patternProperties":{"^[A-Za-zÆØÅæøå][A-Za-zÆØÅæøå0-9-]*$":{"$ref":"#/definitions/Indsatsopfølgning"}},"additionalProperties":false};
const schema73 = {"type":["object","null"],"required":[],"properties":{"succeskriterier":{"$ref":"#/definitions/Kriterieopfølgninger"},"handlinger":{"$ref":"#/definitions/Handlingsopfølgninger"},"resultatkrav":{"$ref":"#/definitions/Resultatkravopfølgninger"},"intern_note":{}},"patternProperties":{},"additionalProperties":false};
const schema74 = {"type":["object","null"],"required":[],"properties":{"intern_note":{}},"patternProperties":{"^[1-9][0-9]*$":{"$ref":"#/definitions/Kriterieopfølgning"}},"additionalProperties":false};
const schema75 = {"type":["object","null"],"required":[],"properties":{"målt":{"type":["string","null"]},"dato":{"type":["string","null"]},"svar":{"type":["string","null"]},"ikke_målt":{"type":["string","null"]},"opnået":{"type":["string","null"]},"forventet":{"type":["string","null"]},"forventning":{"type":["string","null"]},"vurdering":{"type":["string","null"]},"tekst":{"type":["string","null"]},"forklaring":{"type":["string","null"]},"ny_handling":{"$ref":"#/definitions/NyHandling"},"intern_note":{}},"patternProperties":{},"additionalProperties":false};
const schema76 = {"type":["object","null"],"required":[],"properties":{"tekst":{"type":["string","null"]},"ansvarlig":{"type":["string","null"]},"frist":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema76.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "tekst") || (key0 === "ansvarlig")) || (key0 === "frist")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.tekst !== undefined){
let data0 = data.tekst;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/tekst",schemaPath:"#/properties/tekst/type",keyword:"type",params:{type: schema76.properties.tekst.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ansvarlig !== undefined){
let data1 = data.ansvarlig;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/ansvarlig",schemaPath:"#/properties/ansvarlig/type",keyword:"type",params:{type: schema76.properties.ansvarlig.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.frist !== undefined){
let data2 = data.frist;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/frist",schemaPath:"#/properties/frist/type",keyword:"type",params:{type: schema76.properties.frist.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate172.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema75.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema75.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["målt"] !== undefined){
let data0 = data["målt"];
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/målt",schemaPath:"#/properties/m%C3%A5lt/type",keyword:"type",params:{type: schema75.properties["målt"].type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.dato !== undefined){
let data1 = data.dato;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/dato",schemaPath:"#/properties/dato/type",keyword:"type",params:{type: schema75.properties.dato.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.svar !== undefined){
let data2 = data.svar;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/svar",schemaPath:"#/properties/svar/type",keyword:"type",params:{type: schema75.properties.svar.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["ikke_målt"] !== undefined){
let data3 = data["ikke_målt"];
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/ikke_målt",schemaPath:"#/properties/ikke_m%C3%A5lt/type",keyword:"type",params:{type: schema75.properties["ikke_målt"].type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["opnået"] !== undefined){
let data4 = data["opnået"];
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/opnået",schemaPath:"#/properties/opn%C3%A5et/type",keyword:"type",params:{type: schema75.properties["opnået"].type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.forventet !== undefined){
let data5 = data.forventet;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/forventet",schemaPath:"#/properties/forventet/type",keyword:"type",params:{type: schema75.properties.forventet.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.forventning !== undefined){
let data6 = data.forventning;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/forventning",schemaPath:"#/properties/forventning/type",keyword:"type",params:{type: schema75.properties.forventning.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.vurdering !== undefined){
let data7 = data.vurdering;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/vurdering",schemaPath:"#/properties/vurdering/type",keyword:"type",params:{type: schema75.properties.vurdering.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.tekst !== undefined){
let data8 = data.tekst;
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/tekst",schemaPath:"#/properties/tekst/type",keyword:"type",params:{type: schema75.properties.tekst.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.forklaring !== undefined){
let data9 = data.forklaring;
if((typeof data9 !== "string") && (data9 !== null)){
const err11 = {instancePath:instancePath+"/forklaring",schemaPath:"#/properties/forklaring/type",keyword:"type",params:{type: schema75.properties.forklaring.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ny_handling !== undefined){
if(!(validate172(data.ny_handling, {instancePath:instancePath+"/ny_handling",parentData:data,parentDataProperty:"ny_handling",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
validate171.errors = vErrors;
return errors === 0;
}


function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema74.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "intern_note") || (pattern2.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern2.test(key1)){
if(!(validate171(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
}
}
validate170.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":["object","null"],"required":[],"properties":{"intern_note":{}},"patternProperties":{"^[1-9][0-9]*$":{"$ref":"#/definitions/Handlingsopfølgning"}},"additionalProperties":false};
const schema78 = {"type":["object","null"],"required":[],"properties":{"status":{"type":["string","null"]},"dato":{"type":["string","null"]},"forklaring":{"type":["string","null"]},"ny_handling":{"$ref":"#/definitions/NyHandling"},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema78.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "status") || (key0 === "dato")) || (key0 === "forklaring")) || (key0 === "ny_handling")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema78.properties.status.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.dato !== undefined){
let data1 = data.dato;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/dato",schemaPath:"#/properties/dato/type",keyword:"type",params:{type: schema78.properties.dato.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.forklaring !== undefined){
let data2 = data.forklaring;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/forklaring",schemaPath:"#/properties/forklaring/type",keyword:"type",params:{type: schema78.properties.forklaring.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ny_handling !== undefined){
if(!(validate172(data.ny_handling, {instancePath:instancePath+"/ny_handling",parentData:data,parentDataProperty:"ny_handling",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
validate177.errors = vErrors;
return errors === 0;
}


function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema77.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "intern_note") || (pattern2.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern2.test(key1)){
if(!(validate177(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
}
}
validate176.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":["object","null"],"required":[],"properties":{"intern_note":{}},"patternProperties":{"^[1-9][0-9]*$":{"$ref":"#/definitions/Resultatkravopfølgning"}},"additionalProperties":false};
const schema80 = {"type":["object","null"],"required":[],"properties":{"opnået":{"type":["string","null"]},"forventet":{"type":["string","null"]},"forklaring":{"type":["string","null"]},"ny_handling":{"$ref":"#/definitions/NyHandling"},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema80.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "opnået") || (key0 === "forventet")) || (key0 === "forklaring")) || (key0 === "ny_handling")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["opnået"] !== undefined){
let data0 = data["opnået"];
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/opnået",schemaPath:"#/properties/opn%C3%A5et/type",keyword:"type",params:{type: schema80.properties["opnået"].type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.forventet !== undefined){
let data1 = data.forventet;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/forventet",schemaPath:"#/properties/forventet/type",keyword:"type",params:{type: schema80.properties.forventet.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.forklaring !== undefined){
let data2 = data.forklaring;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/forklaring",schemaPath:"#/properties/forklaring/type",keyword:"type",params:{type: schema80.properties.forklaring.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ny_handling !== undefined){
if(!(validate172(data.ny_handling, {instancePath:instancePath+"/ny_handling",parentData:data,parentDataProperty:"ny_handling",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
validate182.errors = vErrors;
return errors === 0;
}


function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema79.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "intern_note") || (pattern2.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern2.test(key1)){
if(!(validate182(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
}
}
validate181.errors = vErrors;
return errors === 0;
}


function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema73.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "succeskriterier") || (key0 === "handlinger")) || (key0 === "resultatkrav")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.succeskriterier !== undefined){
if(!(validate170(data.succeskriterier, {instancePath:instancePath+"/succeskriterier",parentData:data,parentDataProperty:"succeskriterier",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.handlinger !== undefined){
if(!(validate176(data.handlinger, {instancePath:instancePath+"/handlinger",parentData:data,parentDataProperty:"handlinger",rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data.resultatkrav !== undefined){
if(!(validate181(data.resultatkrav, {instancePath:instancePath+"/resultatkrav",parentData:data,parentDataProperty:"resultatkrav",rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
}
validate169.errors = vErrors;
return errors === 0;
}


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema72.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "intern_note") || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate169(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
}
}
validate168.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":["object","null"],"required":[],"properties":{"indsats":{"type":["string","null"]},"succeskriterium":{"type":["string","null"]},"måltal":{"$ref":"#/definitions/Måltal"},"udgår":{"type":["string","null"]},"begrundelse":{"type":["string","null"]},"godkendt_af":{"type":["string","null"]},"dato":{"type":["string","null"]},"intern_note":{}},"patternProperties":{},"additionalProperties":false};

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema81.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "indsats") || (key0 === "succeskriterium")) || (key0 === "måltal")) || (key0 === "udgår")) || (key0 === "begrundelse")) || (key0 === "godkendt_af")) || (key0 === "dato")) || (key0 === "intern_note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.indsats !== undefined){
let data0 = data.indsats;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/indsats",schemaPath:"#/properties/indsats/type",keyword:"type",params:{type: schema81.properties.indsats.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.succeskriterium !== undefined){
let data1 = data.succeskriterium;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/succeskriterium",schemaPath:"#/properties/succeskriterium/type",keyword:"type",params:{type: schema81.properties.succeskriterium.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["måltal"] !== undefined){
if(!(validate48(data["måltal"], {instancePath:instancePath+"/måltal",parentData:data,parentDataProperty:"måltal",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data["udgår"] !== undefined){
let data3 = data["udgår"];
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/udgår",schemaPath:"#/properties/udg%C3%A5r/type",keyword:"type",params:{type: schema81.properties["udgår"].type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.begrundelse !== undefined){
let data4 = data.begrundelse;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/begrundelse",schemaPath:"#/properties/begrundelse/type",keyword:"type",params:{type: schema81.properties.begrundelse.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.godkendt_af !== undefined){
let data5 = data.godkendt_af;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/godkendt_af",schemaPath:"#/properties/godkendt_af/type",keyword:"type",params:{type: schema81.properties.godkendt_af.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.dato !== undefined){
let data6 = data.dato;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/dato",schemaPath:"#/properties/dato/type",keyword:"type",params:{type: schema81.properties.dato.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
validate188.errors = vErrors;
return errors === 0;
}


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema71.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.aftale === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aftale"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["år"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "år"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.runde === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runde"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema71.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.aftale !== undefined){
if(typeof data.aftale !== "string"){
const err7 = {instancePath:instancePath+"/aftale",schemaPath:"#/properties/aftale/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.enhed !== undefined){
let data2 = data.enhed;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/enhed",schemaPath:"#/properties/enhed/type",keyword:"type",params:{type: schema71.properties.enhed.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["år"] !== undefined){
if(typeof data["år"] !== "string"){
const err9 = {instancePath:instancePath+"/år",schemaPath:"#/properties/%C3%A5r/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.runde !== undefined){
if(typeof data.runde !== "string"){
const err10 = {instancePath:instancePath+"/runde",schemaPath:"#/properties/runde/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.afgivet !== undefined){
let data5 = data.afgivet;
if((typeof data5 !== "string") && (data5 !== null)){
const err11 = {instancePath:instancePath+"/afgivet",schemaPath:"#/properties/afgivet/type",keyword:"type",params:{type: schema71.properties.afgivet.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.udfyldt_af !== undefined){
let data6 = data.udfyldt_af;
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/udfyldt_af",schemaPath:"#/properties/udfyldt_af/type",keyword:"type",params:{type: schema71.properties.udfyldt_af.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.samlet_vurdering !== undefined){
let data7 = data.samlet_vurdering;
if((typeof data7 !== "string") && (data7 !== null)){
const err13 = {instancePath:instancePath+"/samlet_vurdering",schemaPath:"#/properties/samlet_vurdering/type",keyword:"type",params:{type: schema71.properties.samlet_vurdering.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.indsatser !== undefined){
if(!(validate168(data.indsatser, {instancePath:instancePath+"/indsatser",parentData:data,parentDataProperty:"indsatser",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data["måljusteringer"] !== undefined){
let data9 = data["måljusteringer"];
if((!(Array.isArray(data9))) && (data9 !== null)){
const err14 = {instancePath:instancePath+"/måljusteringer",schemaPath:"#/properties/m%C3%A5ljusteringer/type",keyword:"type",params:{type: schema71.properties["måljusteringer"].type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate188(data9[i0], {instancePath:instancePath+"/måljusteringer/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
}
}
}
validate167.errors = vErrors;
return errors === 0;
}

